package org.ipplan.calendar;

/**
 * A question the calendar cannot answer. The code is the contract; the message is for logs.
 *
 * <p>Codes: {@code calendar.file-refused}.
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
}
