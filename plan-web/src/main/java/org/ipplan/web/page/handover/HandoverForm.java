package org.ipplan.web.page.handover;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.ipplan.handover.HandoverDetails;
import org.ipplan.handover.HandoverKind;
import org.ipplan.handover.NewHandover;
import org.ipplan.subject.SubjectKind;
import org.ipplan.web.page.Choice;

/** What an official fills in to hand a case over. */
public class HandoverForm implements Serializable {
  private String toDepartment;
  private String kind = HandoverKind.ADMINISTRATIVE.name();
  private String matter;
  private String summary;
  private String grounds;
  private String subjectKind = SubjectKind.ORGANISATION.name();
  private String subjectCode;
  private String subjectName;
  private String taskNumber;
  private UUID creditCase;

  /** What a draft says now. */
  static HandoverForm of(HandoverDetails draft) {
    var form = new HandoverForm();
    form.toDepartment = draft.toDepartment();
    form.kind = draft.kind().name();
    form.matter = draft.matter();
    form.summary = draft.summary();
    form.grounds = draft.grounds();
    form.subjectKind = draft.subjectKind().name();
    form.subjectCode = draft.subjectCode();
    form.subjectName = draft.subjectName();
    form.taskNumber = draft.taskNumber() == null ? null : draft.taskNumber().toString();
    form.creditCase = draft.creditCase();
    return form;
  }

  /**
   * What was filled in.
   *
   * @param task id of the task of the number; null for none
   */
  NewHandover asked(UUID task) {
    return new NewHandover(
        text(toDepartment),
        Optional.ofNullable(Choice.of(HandoverKind.class, kind))
            .orElse(HandoverKind.ADMINISTRATIVE),
        text(matter),
        text(summary),
        text(grounds),
        Optional.ofNullable(Choice.of(SubjectKind.class, subjectKind))
            .orElse(SubjectKind.ORGANISATION),
        Choice.text(subjectCode),
        text(subjectName),
        task,
        creditCase);
  }

  /** Number of the task it belongs to; null for none. */
  Integer number() {
    return Choice.number(taskNumber);
  }

  private static String text(String given) {
    return given == null ? "" : given;
  }

  void setCreditCase(UUID creditCase) {
    this.creditCase = creditCase;
  }

  public String getToDepartment() {
    return toDepartment;
  }

  public void setToDepartment(String toDepartment) {
    this.toDepartment = toDepartment;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getMatter() {
    return matter;
  }

  public void setMatter(String matter) {
    this.matter = matter;
  }

  public String getSummary() {
    return summary;
  }

  public void setSummary(String summary) {
    this.summary = summary;
  }

  public String getGrounds() {
    return grounds;
  }

  public void setGrounds(String grounds) {
    this.grounds = grounds;
  }

  public String getSubjectKind() {
    return subjectKind;
  }

  public void setSubjectKind(String subjectKind) {
    this.subjectKind = subjectKind;
  }

  public String getSubjectCode() {
    return subjectCode;
  }

  public void setSubjectCode(String subjectCode) {
    this.subjectCode = subjectCode;
  }

  public String getSubjectName() {
    return subjectName;
  }

  public void setSubjectName(String subjectName) {
    this.subjectName = subjectName;
  }

  public String getTaskNumber() {
    return taskNumber;
  }

  public void setTaskNumber(String taskNumber) {
    this.taskNumber = taskNumber;
  }
}
