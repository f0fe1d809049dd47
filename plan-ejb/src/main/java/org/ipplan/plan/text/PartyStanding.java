package org.ipplan.plan.text;

/** What the directory says of a party in the plan's year. */
public enum PartyStanding {
  IN_FORCE,
  /** The body had ended before the plan's year. */
  DEFUNCT,
  /** The directory does not know the name. */
  UNKNOWN
}
