package org.ipplan.agency;

/** What became of an event. */
public enum EventState {
  /** Waits for a second person; counts for nothing. */
  RECORDED,
  CONFIRMED,
  REJECTED,
  /** Taken back before it counted. */
  WITHDRAWN,
  /** Counted once and does no longer. */
  REVOKED
}
