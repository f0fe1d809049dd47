package org.ipplan.breakdown;

/** Life of a target. Whether it is met follows from its numbers, and is no state. */
public enum TargetState {
  SET,
  CANCELLED
}
