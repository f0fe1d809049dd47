package org.ipplan.plan.domain;

/** What is known of the departments a task's clause leaves open with "and others". */
public enum Others {
  /** The clause names every department. */
  NONE,
  /** The office has still to name them. */
  OPEN,
  /** The office named them, or recorded that there are none. */
  SETTLED;

  static Others of(boolean openEnded, boolean settled) {
    if (!openEnded) {
      return NONE;
    }
    return settled ? SETTLED : OPEN;
  }
}
