package org.ipplan.breakdown.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.progress.KnownWork;
import org.ipplan.progress.ReportContent.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Milestones a department said to be met, unless the office found otherwise, and the latest values
 * of its targets.
 */
@Dependent
public class KnownItems implements KnownWork {
  private static final String MET =
      """
      SELECT m.title, m.met_on, m.met_note FROM milestone m
      WHERE m.assignment_id = :share AND m.whole = :whole AND m.state IN ('MET', 'CONFIRMED')
        AND m.met_on >= cast(:since as date)
      ORDER BY m.met_on, m.position, m.id
      """;

  private static final String VALUES =
      """
      SELECT t.title || '（' || t.unit || '）' AS title, v.value
      FROM target t JOIN LATERAL (
        SELECT x.value FROM target_value x WHERE x.target_id = t.id
        ORDER BY x.value_on DESC, x.number DESC LIMIT 1) v ON true
      WHERE t.assignment_id = :share AND t.whole = :whole AND t.state = 'SET'
      ORDER BY t.position, t.id
      """;

  @Inject EntityManager entityManager;

  @Override
  public Known of(UUID assignment, boolean whole, @Nullable LocalDate since) {
    var from = since == null ? LocalDate.of(1, 1, 1) : since;
    var met = query(MET, assignment, whole).setParameter("since", from.toString());
    return new Known(
        rows(met).stream().map(KnownItems::reached).toList(),
        rows(query(VALUES, assignment, whole)).stream().map(KnownItems::figure).toList());
  }

  private Query query(String sql, UUID assignment, boolean whole) {
    return entityManager
        .createNativeQuery(sql, Tuple.class)
        .setParameter("share", assignment)
        .setParameter("whole", whole);
  }

  @SuppressWarnings("unchecked")
  private static List<Tuple> rows(Query query) {
    return query.getResultList();
  }

  private static Reached reached(Tuple row) {
    return new Reached(
        row.get("title", String.class),
        row.get("met_on", LocalDate.class),
        row.get("met_note", String.class));
  }

  private static Figure figure(Tuple row) {
    var value = row.get("value", BigDecimal.class).stripTrailingZeros();
    return new Figure(
        row.get("title", String.class), value.scale() < 0 ? value.setScale(0) : value);
  }
}
