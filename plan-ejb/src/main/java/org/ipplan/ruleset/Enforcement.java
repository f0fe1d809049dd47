package org.ipplan.ruleset;

/** Whether software can hold a rule. */
public enum Enforcement {
  SOFTWARE,
  /** In part: the product shows, records or asks, and people do the rest. */
  PARTLY,
  /** People alone. */
  PEOPLE
}
