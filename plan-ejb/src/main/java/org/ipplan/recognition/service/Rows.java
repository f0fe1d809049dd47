package org.ipplan.recognition.service;

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
    return value == null ? "" : value.toString().strip();
  }

  /** A number that narrows nothing where it is 0. */
  static int number(@Nullable Integer value) {
    return value == null ? 0 : value;
  }
}
