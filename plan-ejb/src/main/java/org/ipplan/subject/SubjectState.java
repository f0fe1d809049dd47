package org.ipplan.subject;

/** Life of a subject's record. */
public enum SubjectState {
  /** Its code fails the check and waits for a second person. */
  PROPOSED,
  ACTIVE,
  /** The code was not accepted. */
  REJECTED,
  /** Goes on as part of another record; its history stays. */
  MERGED
}
