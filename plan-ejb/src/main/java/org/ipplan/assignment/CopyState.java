package org.ipplan.assignment;

/** Where a copy stands. */
public enum CopyState {
  COPIED,
  /** An official of the department has read it (已阅). */
  ACKNOWLEDGED,
  TAKEN_BACK
}
