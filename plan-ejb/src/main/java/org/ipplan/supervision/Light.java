package org.ipplan.supervision;

/** Traffic light of a task or of what waits, derived from dates and events (T3, T7). */
public enum Light {
  /** Not started. */
  GREY,
  /** On course. */
  GREEN,
  /** Near its date, or behind. */
  YELLOW,
  /** Overdue. */
  RED,
  /** Finished. */
  DONE
}
