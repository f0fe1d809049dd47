package org.ipplan.supervision;

/** Life of the escalation ladder. */
public enum LadderState {
  /** Nobody proposes a change. */
  SETTLED,
  /** A change waits for a second administrator. */
  PROPOSED
}
