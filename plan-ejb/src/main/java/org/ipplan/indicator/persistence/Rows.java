package org.ipplan.indicator.persistence;

import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Small readings of parameters and rows. */
final class Rows {
  private Rows() {}

  @SuppressWarnings("unchecked")
  static List<Tuple> of(Query query) {
    return query.getResultList();
  }

  /** A parameter that narrows nothing where it is empty. */
  static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  static <E extends Enum<E>> E constant(Class<E> type, Tuple row, String column) {
    return Enum.valueOf(type, row.get(column, String.class));
  }
}
