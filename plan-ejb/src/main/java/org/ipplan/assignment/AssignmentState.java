package org.ipplan.assignment;

/** Life of a department's share of a task; names as in the REST contract. */
public enum AssignmentState {
  /** Handed out, not signed for yet. */
  PENDING,
  /** Signed for. */
  ACCEPTED,
  /** The department says it is not its own; the office decides. */
  DISPUTED,
  /** A report was begun. */
  IN_PROGRESS,
  PAUSED,
  DONE,
  WITHDRAWN
}
