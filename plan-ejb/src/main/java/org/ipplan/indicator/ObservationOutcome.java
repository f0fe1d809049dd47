package org.ipplan.indicator;

/** What became of an observation that was brought. */
public enum ObservationOutcome {
  /** Nothing was known of its period. */
  NEW,
  /** It is known with the same value. */
  SAME,
  /** Its period had another value, which stays beside it. */
  CORRECTED
}
