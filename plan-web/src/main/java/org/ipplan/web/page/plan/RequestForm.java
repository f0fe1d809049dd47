package org.ipplan.web.page.plan;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.ipplan.assignment.NewRequest;
import org.ipplan.assignment.RequestKind;
import org.ipplan.web.page.Choice;

/** What the lead fills in to ask the office for something. */
public class RequestForm implements Serializable {
  /** A transfer is a step of the share. */
  private static final List<String> KINDS =
      Stream.of(RequestKind.EXTENSION, RequestKind.CHANGE, RequestKind.CANCELLATION)
          .map(Enum::name)
          .toList();

  private String kind = RequestKind.EXTENSION.name();
  private String reason = "";
  private String dueOn;
  private String text;

  /** What was filled in; what is no date counts as none. */
  NewRequest asked() {
    var asked = Choice.of(RequestKind.class, kind);
    return new NewRequest(
        asked == null ? RequestKind.EXTENSION : asked,
        reason == null ? "" : reason,
        date(dueOn),
        Choice.text(text),
        null);
  }

  private static LocalDate date(String text) {
    try {
      return Choice.text(text) == null ? null : LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  public List<String> getKinds() {
    return KINDS;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getDueOn() {
    return dueOn;
  }

  public void setDueOn(String dueOn) {
    this.dueOn = dueOn;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
