package org.ipplan.calendar;

import java.io.Serializable;

/**
 * A legal term: a number together with its unit (rule 0.2).
 *
 * @param value at least 1, because a term of nothing has no last day; at most {@link
 *     TermUnit#longest()}
 * @param unit what is counted
 */
public record Term(int value, TermUnit unit) implements Serializable {

  /**
   * @throws CalendarException {@code calendar.term-out-of-range}
   */
  public Term {
    if (value < 1 || value > unit.longest()) {
      throw CalendarException.termOutOfRange(value, unit);
    }
  }

  /** A term counted in working days. */
  public static Term workingDays(int value) {
    return new Term(value, TermUnit.WORKING_DAY);
  }

  /** A term counted in calendar days. */
  public static Term calendarDays(int value) {
    return new Term(value, TermUnit.CALENDAR_DAY);
  }

  /** A term counted in months. */
  public static Term months(int value) {
    return new Term(value, TermUnit.MONTH);
  }

  /** A term counted in years. */
  public static Term years(int value) {
    return new Term(value, TermUnit.YEAR);
  }
}
