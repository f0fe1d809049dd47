package org.ipplan.web.page.plan;

import java.io.Serializable;
import java.util.UUID;
import org.ipplan.assignment.NewCopy;
import org.ipplan.web.page.Choice;

/** What is filled in to bring a task to a department's notice. */
public class CopyForm implements Serializable {
  private String department;
  private String report;
  private String note;

  /** What was filled in. */
  NewCopy wanted() {
    var code = Choice.text(department);
    return new NewCopy(code == null ? "" : code, id(report), Choice.text(note));
  }

  private static UUID id(String text) {
    return Choice.text(text) == null ? null : UUID.fromString(text);
  }

  public String getDepartment() {
    return department;
  }

  public void setDepartment(String department) {
    this.department = department;
  }

  public String getReport() {
    return report;
  }

  public void setReport(String report) {
    this.report = report;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
