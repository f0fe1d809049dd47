package org.ipplan.propagation;

/** How a recipient is reached, and how its receipt came. */
public enum Means {
  LETTER,
  /** A platform of exchange that people serve. */
  PLATFORM,
  MAIL,
  PHONE,
  /** The recipient's own system. */
  SYSTEM
}
