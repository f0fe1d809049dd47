package org.ipplan.evaluation;

public enum RoundState {
  /** The office and leaders read it. */
  DRAFT,
  /** Departments were told and may appeal. */
  ANNOUNCED,
  FINAL,
  WITHDRAWN
}
