package org.ipplan.report.persistence;

import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;

/** Small readings of rows. */
final class Rows {
  private Rows() {}

  @SuppressWarnings("unchecked")
  static List<Tuple> of(Query query) {
    return query.getResultList();
  }
}
