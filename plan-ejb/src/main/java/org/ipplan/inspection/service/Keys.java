package org.ipplan.inspection.service;

import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.ipplan.shared.DomainException;
import org.jspecify.annotations.Nullable;

/** Small readings of parameters and rows. */
final class Keys {
  private Keys() {}

  @SuppressWarnings("unchecked")
  static List<Tuple> rows(Query query) {
    return query.getResultList();
  }

  /** A parameter that narrows nothing where it is empty. */
  static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  /** What was joined by commas; empty for nothing. */
  static List<String> list(@Nullable String joined) {
    return joined == null || joined.isEmpty() ? List.of() : List.of(joined.split(",", -1));
  }

  /**
   * A date out of a cursor.
   *
   * @throws DomainException {@code input.invalid}
   */
  static String date(String key) {
    try {
      return LocalDate.parse(key).toString();
    } catch (DateTimeException e) {
      throw DomainException.invalid("cursor", "input.cursor");
    }
  }
}
