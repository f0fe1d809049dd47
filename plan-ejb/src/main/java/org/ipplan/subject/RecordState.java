package org.ipplan.subject;

/** What became of a record. */
public enum RecordState {
  COLLECTED,
  /** Marked for examination. */
  LEAD,
  /** A case was opened from it. */
  TAKEN_UP
}
