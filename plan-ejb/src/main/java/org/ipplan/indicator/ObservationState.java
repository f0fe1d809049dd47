package org.ipplan.indicator;

/** Life of an observation. */
public enum ObservationState {
  DRAFT,
  SUBMITTED,
  CONFIRMED,
  RETURNED,
  WITHDRAWN,
  /** Another value of the period took its place. */
  SUPERSEDED
}
