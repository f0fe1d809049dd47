package org.ipplan.web.page;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;

/** A step on offer and what the reader fills in for it. */
public class StepForm implements Serializable {
  private final StepOffer offer;
  private String reason;
  private String note;
  private String handler;
  private String dueOn;
  private String workingDays;
  private List<String> fields = List.of();

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
        Choice.text(reason),
        Choice.text(note),
        null,
        Choice.text(handler),
        date(dueOn),
        Choice.number(workingDays),
        fields == null ? List.of() : fields);
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

  public String getWorkingDays() {
    return workingDays;
  }

  public void setWorkingDays(String workingDays) {
    this.workingDays = workingDays;
  }

  /** What the step points at. */
  public List<String> getFields() {
    return fields;
  }

  public void setFields(List<String> fields) {
    this.fields = fields;
  }

  public String getDueOn() {
    return dueOn;
  }

  public void setDueOn(String dueOn) {
    this.dueOn = dueOn;
  }
}
