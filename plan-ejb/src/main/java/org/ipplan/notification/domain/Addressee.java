package org.ipplan.notification.domain;

/** Whom a piece of news goes to, by what they are to the matter. */
public enum Addressee {
  /** Liaison officers of the department whose matter it is. */
  LIAISONS,
  /** Whom that department named for its part. */
  HANDLER,
  /** The same, its liaison officers where it named nobody. */
  HANDLER_ELSE_LIAISONS,
  /** Heads of the department. */
  HEADS,
  /** Heads of the department, where they sign reports off. */
  SIGNING_HEADS,
  /** Whoever wrote or submitted the report. */
  MAKERS,
  /** Whoever filed the request. */
  FILER,
  /** Experts whom the office asks. */
  EXPERTS,
  /** The joint conference's office. */
  OFFICE,
  /** Leaders. */
  LEADERS,
  /** Liaison officers and handlers of every department with a part in the task. */
  PARTIES,
  /** Liaison officers of the department that leads the task. */
  LEAD,
  /** The same, of a part that goes to the lead as well. */
  LEAD_OF_PART,
  /** Liaison officers of departments a consolidated report went up without. */
  MISSING,
  /** Liaison officers of the other department that the step names. */
  OTHER,
  /** Liaison officers and heads of every department that a round evaluates. */
  EVALUATED,
  /** Who stands in. */
  SUBSTITUTE,
  /** Who is stood in for. */
  ABSENT
}
