package org.ipplan.web.page.propagation;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.ipplan.propagation.Means;
import org.ipplan.propagation.PropagationInput;
import org.ipplan.web.page.Choice;

/** A step with a line, and what is filled in for it. */
public class LineForm implements Serializable {
  private final String action;
  private String on;
  private String means;
  private String reason;
  private String note;

  LineForm(String action, LocalDate today) {
    this.action = action;
    this.on = today.toString();
  }

  /** What was filled in; what is no day counts as none. */
  PropagationInput input() {
    return new PropagationInput(
        day(on), Choice.of(Means.class, means), Choice.text(reason), Choice.text(note));
  }

  /** The day; null for what is none. */
  static LocalDate day(String text) {
    try {
      return Choice.text(text) == null ? null : LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  public String getAction() {
    return action;
  }

  public String getOn() {
    return on;
  }

  public void setOn(String on) {
    this.on = on;
  }

  public String getMeans() {
    return means;
  }

  public void setMeans(String means) {
    this.means = means;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
