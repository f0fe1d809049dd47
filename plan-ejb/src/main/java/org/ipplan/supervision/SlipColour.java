package org.ipplan.supervision;

/** Colour of a slip, as practice uses it (T3). It never sets the light. */
public enum SlipColour {
  /** Near the date. */
  BLUE,
  /** Behind schedule, or poor in quality. */
  YELLOW,
  /** Overdue, until closed. */
  RED
}
