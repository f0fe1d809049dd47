package org.ipplan.credit.service;

import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Small readings of parameters and rows. */
final class Rows {
  private Rows() {}

  @SuppressWarnings("unchecked")
  static List<Tuple> of(Query query) {
    return query.getResultList();
  }

  /** The first answer of a statement with one column. */
  static <T> Optional<T> first(Query query, Class<T> type) {
    return ((List<?>) query.getResultList()).stream().findFirst().map(type::cast);
  }

  /** A parameter that narrows nothing where it is empty. */
  static String text(@Nullable Object value) {
    return value == null ? "" : value.toString().strip();
  }

  /** A pattern for {@code LIKE} that finds the text anywhere. */
  static String anywhere(String text) {
    return "%" + beginning(text);
  }

  /** A pattern for {@code LIKE} that finds what begins with the text. */
  static String beginning(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }
}
