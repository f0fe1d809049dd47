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
  private Weekdays() {}

  static boolean contains(LocalDate on) {
    return on.getDayOfWeek().compareTo(FRIDAY) <= 0;
  }
}
