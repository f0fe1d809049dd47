package org.ipplan.web.page;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;

/** A step on offer and what the reader fills in for it. */
public class StepForm implements Serializable {
  /** What a reason lifts: the step may be taken by whoever says why. */
  private static final Set<String> LIFTED_BY_REASON =
      Set.of("task.parts-open", "inspection.overlapping");

  private final StepOffer offer;
  private final Set<String> optional;
  private String department;
  private String reason;
  private String note;
  private String handler;
  private String dueOn;
  private String workingDays;
  private List<String> fields = List.of();

  public StepForm(StepOffer offer) {
    this(offer, Set.of());
  }

  /**
   * @param optional fields it may carry beside those it needs
   */
  public StepForm(StepOffer offer, Set<String> optional) {
    this.offer = offer;
    this.optional = Set.copyOf(optional);
  }

  public StepOffer getOffer() {
    return offer;
  }

  public boolean needs(String field) {
    return offer.needs().contains(field) || (isLifted() && field.equals("reason"));
  }

  /** Whether it may carry a field that it does not need. */
  public boolean takes(String field) {
    return optional.contains(field) && !needs(field);
  }

  /** Whether it carries anything at all. */
  public boolean isPlain() {
    return offer.needs().isEmpty() && optional.isEmpty() && !isLifted();
  }

  /** Whether it may be taken now, if need be with a reason. */
  public boolean isOpen() {
    return offer.allowed() || isLifted();
  }

  /** Whether only a reason is missing. */
  public boolean isLifted() {
    return !offer.allowed()
        && offer.blockedBy().stream().allMatch(block -> LIFTED_BY_REASON.contains(block.guard()));
  }

  /** What was filled in; what is no date counts as none. */
  public StepInput input() {
    return new StepInput(
        Choice.text(reason),
        Choice.text(note),
        Choice.text(department),
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

  public String getDepartment() {
    return department;
  }

  public void setDepartment(String department) {
    this.department = department;
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
