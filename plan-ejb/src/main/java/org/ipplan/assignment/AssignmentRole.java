package org.ipplan.assignment;

/** A department's part in a task: the first listed leads. */
public enum AssignmentRole {
  LEAD,
  PARTICIPANT
}
