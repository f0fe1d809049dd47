package org.ipplan.evaluation.persistence;

import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Small readings of rows. */
final class Rows {
  private Rows() {}

  @SuppressWarnings("unchecked")
  static List<Tuple> of(Query query) {
    return query.getResultList();
  }

  static Optional<Tuple> first(Query query) {
    return of(query).stream().findFirst();
  }

  /** A column that is never null. */
  static BigDecimal number(Tuple row, String column) {
    return row.get(column, BigDecimal.class);
  }

  static int count(Tuple row, String column) {
    return row.get(column, Number.class).intValue();
  }

  static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
