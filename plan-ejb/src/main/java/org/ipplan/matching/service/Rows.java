package org.ipplan.matching.service;

import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;

/** Reads rows. */
final class Rows {
  private Rows() {}

  @SuppressWarnings("unchecked")
  static List<Tuple> of(Query query) {
    return query.getResultList();
  }
}
