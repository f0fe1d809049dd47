package org.ipplan.web.page;

import java.util.Optional;
import java.util.stream.Stream;

/** Reads what a bookmarkable address says; what it cannot mean narrows nothing. */
public final class Choice {
  private Choice() {}

  /** The constant of that name; null where the text names none. */
  public static <E extends Enum<E>> E of(Class<E> type, String text) {
    return Stream.of(type.getEnumConstants())
        .filter(constant -> constant.name().equals(text))
        .findFirst()
        .orElse(null);
  }

  /** The number; null where the text is none. */
  public static Integer number(String text) {
    try {
      return Integer.valueOf(String.valueOf(text).strip());
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** The text without blanks around it; null where nothing is left. */
  public static String text(String text) {
    return Optional.ofNullable(text).map(String::strip).filter(t -> !t.isEmpty()).orElse(null);
  }
}
