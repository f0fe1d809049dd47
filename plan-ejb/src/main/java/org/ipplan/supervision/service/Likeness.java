package org.ipplan.supervision.service;

import org.jspecify.annotations.Nullable;

/** A reader's words as a pattern that finds them anywhere in a text, and nothing by accident. */
final class Likeness {
  private Likeness() {}

  /** The marks that mean something to the database are taken literally. */
  static String pattern(@Nullable String words) {
    if (words == null || words.isBlank()) {
      return "";
    }
    var literal = words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    return "%" + literal + "%";
  }
}
