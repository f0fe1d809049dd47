package org.ipplan.web.page.inspection;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.ipplan.inspection.FindingDetails;
import org.ipplan.inspection.NewFinding;
import org.ipplan.web.page.Choice;
import org.ipplan.web.page.Ids;

/** What the office fills in to write a finding. */
public class FindingForm implements Serializable {
  private String department;
  private String task;
  private String text;
  private String basis;
  private String dueOn;
  private String term;

  /** What a draft says now. */
  static FindingForm of(FindingDetails draft) {
    var form = new FindingForm();
    form.department = draft.department();
    form.task = draft.task() == null ? null : draft.task().toString();
    form.text = draft.text();
    form.basis = draft.basis();
    form.dueOn = draft.dueOn() == null ? null : draft.dueOn().toString();
    form.term = draft.term() == null ? null : draft.term().toString();
    return form;
  }

  /** What was filled in; what is no date counts as none. */
  NewFinding asked() {
    return new NewFinding(
        department == null ? "" : department,
        task(),
        text == null ? "" : text,
        basis == null ? "" : basis,
        date(),
        Choice.number(term));
  }

  private UUID task() {
    return Choice.text(task) == null ? null : Ids.of(task, "task.not-found");
  }

  private LocalDate date() {
    try {
      return Choice.text(dueOn) == null ? null : LocalDate.parse(dueOn.strip());
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

  public String getTask() {
    return task;
  }

  public void setTask(String task) {
    this.task = task;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getBasis() {
    return basis;
  }

  public void setBasis(String basis) {
    this.basis = basis;
  }

  public String getDueOn() {
    return dueOn;
  }

  public void setDueOn(String dueOn) {
    this.dueOn = dueOn;
  }

  public String getTerm() {
    return term;
  }

  public void setTerm(String term) {
    this.term = term;
  }
}
