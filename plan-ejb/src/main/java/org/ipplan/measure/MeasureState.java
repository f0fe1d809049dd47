package org.ipplan.measure;

/** Where a measure that an office adds stands, or that a department applies one. */
public enum MeasureState {
  /** Waits for a second person. */
  PROPOSED,
  CONFIRMED,
  REJECTED,
  WITHDRAWN,
  /** Holds no longer, or from a day to come no longer. */
  ENDED
}
