package org.ipplan.indicator;

/** Life of an indicator's target. */
public enum IndicatorTargetState {
  PROPOSED,
  CONFIRMED,
  REJECTED,
  WITHDRAWN,
  /** Another target of the year took its place. */
  SUPERSEDED
}
