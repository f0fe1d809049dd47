package org.ipplan.supervision.domain;

import java.time.LocalTime;

/**
 * The hours of a working day in which people are told of something, Beijing time.
 *
 * @param until first minute that is too late
 */
public record WorkingHours(LocalTime from, LocalTime until) {
  /** What holds where nothing is set. */
  public static final String USUAL = "09:00-17:30";

  public WorkingHours {
    if (!from.isBefore(until)) {
      throw new IllegalArgumentException("Working hours end before they begin: " + from);
    }
  }

  /**
   * @param text two times and a hyphen, as {@link #USUAL}
   * @throws IllegalArgumentException when it is not of this form; {@link
   *     java.time.DateTimeException} when a part is no time
   */
  public static WorkingHours of(String text) {
    var parts = text.strip().split("\\s*-\\s*", 2);
    if (parts.length != 2) {
      throw new IllegalArgumentException("No working hours: " + text);
    }
    return new WorkingHours(LocalTime.parse(parts[0]), LocalTime.parse(parts[1]));
  }

  public boolean contains(LocalTime time) {
    return !time.isBefore(from) && time.isBefore(until);
  }
}
