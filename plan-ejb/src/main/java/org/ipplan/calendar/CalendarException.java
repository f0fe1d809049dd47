package org.ipplan.calendar;

/**
 * A question the calendar cannot answer. The code is the contract; the message is for logs.
 *
 * <p>Codes: {@code calendar.term-out-of-range}, {@code calendar.date-out-of-range}, {@code
 * calendar.year-not-published}, {@code calendar.duplicate-year}, {@code calendar.file-refused}.
 */
public class CalendarException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;

  CalendarException(String code, String message) {
    super(code + ": " + message);
    this.code = code;
  }

  /** What was refused, stable across versions; key of the message bundles. */
  public String code() {
    return code;
  }

  static CalendarException termOutOfRange(int value, TermUnit unit) {
    return new CalendarException(
        "calendar.term-out-of-range",
        value + " " + unit + " is not between 1 and " + unit.longest());
  }

  static CalendarException dateOutOfRange(int year) {
    return new CalendarException(
        "calendar.date-out-of-range", "the year " + year + " is not between 1900 and 2999");
  }

  static CalendarException yearNotPublished(int year) {
    return new CalendarException(
        "calendar.year-not-published", "no calendar is published for " + year);
  }

  static CalendarException duplicateYear(int year) {
    return new CalendarException("calendar.duplicate-year", year + " is given twice");
  }
}
