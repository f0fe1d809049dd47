package org.ipplan.web.page;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;

/** A step on offer and what the reader fills in for it. */
public class StepForm implements Serializable {
  private final StepOffer offer;
  private String reason;
  private String note;
  private String handler;
  private String dueOn;

  public StepForm(StepOffer offer) {
    this.offer = offer;
  }

  public StepOffer getOffer() {
    return offer;
  }

  public boolean needs(String field) {
    return offer.needs().contains(field);
  }

  /** What was filled in; what is no date counts as none. */
  public StepInput input() {
    return new StepInput(
        Choice.text(reason), Choice.text(note), null, Choice.text(handler), date(dueOn));
  }

  private static LocalDate date(String text) {
    try {
      return Choice.text(text) == null ? null : LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      return null;
    }
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

  public String getHandler() {
    return handler;
  }

  public void setHandler(String handler) {
    this.handler = handler;
  }

  public String getDueOn() {
    return dueOn;
  }

  public void setDueOn(String dueOn) {
    this.dueOn = dueOn;
  }
}
