package org.ipplan.handover.service;

import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Small readings of rows and parameters. */
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
}
