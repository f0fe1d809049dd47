package org.ipplan.calendar;

import java.time.LocalDate;

/**
 * The years the calendar answers for. Wide enough for any case file and any term from it; narrow
 * enough that adding a term to a date never overflows.
 */
final class SupportedDates {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2999;

  private SupportedDates() {}

  static boolean contains(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  static LocalDate require(LocalDate date) {
    requireYear(date.getYear());
    return date;
  }

  static int requireYear(int year) {
    if (!contains(year)) {
      throw CalendarException.dateOutOfRange(year);
    }
    return year;
  }
}
