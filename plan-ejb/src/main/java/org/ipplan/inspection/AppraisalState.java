package org.ipplan.inspection;

/** Life of a praise or criticism; it counts once approved, and not before (Art. 21). */
public enum AppraisalState {
  PROPOSED,
  APPROVED,
  REFUSED,
  TAKEN_BACK
}
