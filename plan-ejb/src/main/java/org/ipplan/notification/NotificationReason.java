package org.ipplan.notification;

/** Why somebody is told; of several reasons the first one here is named. */
public enum NotificationReason {
  /** Named by the department for its part of the task. */
  HANDLER,
  /** Wrote or submitted the report. */
  MAKER,
  /** Filed the request. */
  FILER,
  /** Is an expert whom the office asks. */
  EXPERT,
  /** Stands in, as the substitution says. */
  SUBSTITUTE,
  /** Is stood in for. */
  ABSENT,
  /** Liaison officer of the department. */
  LIAISON,
  /** Head of the department. */
  HEAD,
  /** Staff of the joint conference's office. */
  OFFICE,
  /** Leader. */
  LEADER,
  /** Stands in today for somebody who is told. */
  STANDS_IN
}
