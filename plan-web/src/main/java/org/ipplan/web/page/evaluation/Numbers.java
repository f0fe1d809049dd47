package org.ipplan.web.page.evaluation;

import java.math.BigDecimal;
import org.ipplan.web.page.Choice;

/** Numbers as people type them. */
final class Numbers {
  private Numbers() {}

  /** The number; null where the text is none. */
  static BigDecimal of(String text) {
    try {
      return Choice.text(text) == null ? null : new BigDecimal(text.strip());
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** Nothing where the text is no number. */
  static BigDecimal orZero(String text) {
    var number = of(text);
    return number == null ? BigDecimal.ZERO : number;
  }

  /** Without zeros at its end. */
  static String plain(BigDecimal value) {
    return value == null ? "" : value.stripTrailingZeros().toPlainString();
  }
}
