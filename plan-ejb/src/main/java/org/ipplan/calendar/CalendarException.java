package org.ipplan.calendar;

import java.util.List;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.FieldError;

/**
 * A question the calendar cannot answer. The code is the contract; the message is for logs.
 *
 * <p>Codes: {@code calendar.term-out-of-range}, {@code calendar.date-out-of-range}, {@code
 * calendar.year-not-published}, {@code calendar.duplicate-year}, {@code calendar.file-refused}.
 */
public class CalendarException extends DomainException {
  private static final long serialVersionUID = 1L;

  CalendarException(Kind kind, String code, Object... arguments) {
    super(kind, code, arguments);
  }

  CalendarException(String code, List<FieldError> errors) {
    super(code, errors);
  }

  static CalendarException termOutOfRange(int value, TermUnit unit) {
    return new CalendarException(
        Kind.INVALID, "calendar.term-out-of-range", value, unit.name(), unit.longest());
  }

  static CalendarException dateOutOfRange(int year) {
    return new CalendarException(Kind.INVALID, "calendar.date-out-of-range", year);
  }

  static CalendarException yearNotPublished(int year) {
    return new CalendarException(Kind.NOT_FOUND, "calendar.year-not-published", year);
  }

  static CalendarException duplicateYear(int year) {
    return new CalendarException(Kind.INVALID, "calendar.duplicate-year", year);
  }
}
