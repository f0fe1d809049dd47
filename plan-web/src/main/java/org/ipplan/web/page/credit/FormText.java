package org.ipplan.web.page.credit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.ipplan.shared.DomainException;
import org.ipplan.web.page.Choice;

/** What was typed into a form, for records that take no null. */
final class FormText {
  private FormText() {}

  /** The text; empty for none. */
  static String of(String typed) {
    var text = Choice.text(typed);
    return text == null ? "" : text;
  }

  /**
   * A day.
   *
   * @throws DomainException {@code input.invalid} for none
   */
  static LocalDate day(String field, String typed) {
    try {
      return LocalDate.parse(of(typed));
    } catch (DateTimeParseException e) {
      throw DomainException.invalid(field, "input.required");
    }
  }

  /**
   * A day; null for none.
   *
   * @throws DomainException {@code input.invalid} for what is no day
   */
  static LocalDate dayIfAny(String field, String typed) {
    return Choice.text(typed) == null ? null : day(field, typed);
  }

  /**
   * One of the constants of an enumeration.
   *
   * @throws DomainException {@code input.invalid} for none
   */
  static <E extends Enum<E>> E choice(String field, Class<E> type, String typed) {
    var text = Choice.text(typed);
    if (text == null) {
      throw DomainException.invalid(field, "input.required");
    }
    return Enum.valueOf(type, text);
  }
}
