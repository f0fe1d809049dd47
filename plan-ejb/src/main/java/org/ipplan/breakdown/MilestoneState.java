package org.ipplan.breakdown;

/** Life of a milestone. That its date was missed is derived, and no state. */
public enum MilestoneState {
  PLANNED,
  /** The department says that it is reached. */
  MET,
  /** The office found so too. */
  CONFIRMED,
  /** The office found otherwise; the department's claim stays beside it. */
  REJECTED,
  CANCELLED
}
