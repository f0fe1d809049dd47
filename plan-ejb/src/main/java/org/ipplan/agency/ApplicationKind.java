package org.ipplan.agency;

/** What a rated subject applies for. */
public enum ApplicationKind {
  /** Says that a score, an event or a published grade is wrong (AG10). */
  OBJECTION,
  /** Asks for the points of an event back after correction (AG11). */
  REPAIR
}
