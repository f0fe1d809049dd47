package org.ipplan.exchange.persistence;

import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Small readings of parameters and rows. */
final class Rows {
  private Rows() {}

  @SuppressWarnings("unchecked")
  static List<Tuple> of(Query query) {
    return query.getResultList();
  }

  /** The ids that a statement of one column gives. */
  static List<UUID> ids(Query query) {
    return ((List<?>) query.getResultList()).stream().map(UUID.class::cast).toList();
  }

  /** A parameter that narrows nothing where it is empty. */
  static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
