package org.ipplan.supervision;

import java.time.LocalDate;

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
  DONE;

  /** Working days to a date from which on it is near. */
  public static final int NEAR_WORKING_DAYS = 10;

  /**
   * Of something that waits for a deed by a date.
   *
   * @param left working days to the date, negative once it has passed
   */
  public static Light ofDue(LocalDate dueOn, LocalDate today, int left) {
    if (dueOn.isBefore(today)) {
      return RED;
    }
    return left <= NEAR_WORKING_DAYS ? YELLOW : GREEN;
  }
}
