package org.ipplan.ruleset;

/** Life of an edition of a pack. */
public enum RuleSetState {
  /** Handed in, waits for the approver. */
  LOADED,
  /** Counts, on the days it is in force. */
  CONFIRMED,
  /** A later edition took its place; decisions of its time are replayed under it. */
  SUPERSEDED,
  REJECTED,
  /** Taken back by who handed it in. */
  WITHDRAWN
}
