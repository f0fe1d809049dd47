package org.ipplan.propagation;

/** States of a recipient's place in the register. */
public enum RecipientState {
  /** Proposed, told of nothing yet. */
  ENTERED,
  CONFIRMED,
  REJECTED,
  /** Taken back by whoever entered it. */
  WITHDRAWN,
  /** Told of nothing new from a day on; what it has is still taken away. */
  ENDED
}
