package org.ipplan.recognition;

/** Where a typical case stands. */
public enum TypicalCaseState {
  /** The department writes it. */
  DRAFT,
  /** The office has it. */
  SUBMITTED,
  /** The department is to write more. */
  RETURNED,
  /** Experts give their opinion. */
  SHORTLISTED,
  /** Chosen, not published yet. */
  SELECTED,
  /** Not chosen. */
  NOT_SELECTED,
  /** Everybody reads it. */
  PUBLISHED,
  /** Was published and is no longer. */
  TAKEN_DOWN,
  /** The department took it back. */
  WITHDRAWN
}
