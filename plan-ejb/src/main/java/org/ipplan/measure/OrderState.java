package org.ipplan.measure;

/** What became of a measure for an entry in a department. */
public enum OrderState {
  TO_APPLY,
  APPLIED,
  /** The department has nothing to apply it to. */
  NOT_APPLICABLE,
  /** The entry is over; follows from its last day. */
  TO_LIFT,
  LIFTED
}
