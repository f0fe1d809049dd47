package org.ipplan.calendar;

import static java.time.DayOfWeek.FRIDAY;

import java.time.LocalDate;

/**
 * Monday to Friday: what is worked where no notice says otherwise.
 *
 * <p>Rule source: 国务院关于职工工作时间的规定 (State Council Provisions on Working Hours, 1995) Art. 7, Saturday
 * and Sunday are the weekly days of rest of state organs.
 */
final class Weekdays {
  private static final int PER_WEEK = 5;

  /** 1970-01-01 was a Thursday, so weeks are counted from three days before it. */
  private static final int FROM_MONDAY_TO_EPOCH = 3;

  private Weekdays() {}

  static boolean contains(LocalDate on) {
    return on.getDayOfWeek().compareTo(FRIDAY) <= 0;
  }

  /** How many weekdays lie between a fixed Monday and the day, that day included. */
  static int countUpTo(LocalDate on) {
    var sinceMonday = on.toEpochDay() + FROM_MONDAY_TO_EPOCH;
    var wholeWeeks = Math.toIntExact(Math.floorDiv(sinceMonday, 7L));
    return wholeWeeks * PER_WEEK + Math.min(on.getDayOfWeek().getValue(), PER_WEEK);
  }
}
