package org.ipplan.subject.service;

import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Small readings of parameters and rows. */
final class Rows {
  private Rows() {}

  @SuppressWarnings("unchecked")
  static List<Tuple> of(Query query) {
    return query.getResultList();
  }

  /** The one id a query gives; empty where it gives none. */
  @SuppressWarnings("unchecked")
  static Optional<UUID> id(Query query) {
    return ((List<UUID>) query.getResultList()).stream().findFirst();
  }

  /** A parameter that narrows nothing where it is empty. */
  static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
