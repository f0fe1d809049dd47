package org.ipplan.inspection;

/** Life of an objection to a finding. */
public enum FindingObjectionState {
  FILED,
  /** The finding stands. */
  UPHELD,
  /** The finding stands in other words. */
  CHANGED,
  /** The finding is taken back. */
  REVOKED,
  WITHDRAWN
}
