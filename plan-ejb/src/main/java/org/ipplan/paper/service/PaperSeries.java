package org.ipplan.paper.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import org.ipplan.paper.PaperKind;
import org.ipplan.paper.domain.PaperNumber;
import org.ipplan.shared.DomainException;

/**
 * Gives document numbers without gaps: the row of the series is counted up and stays locked until
 * the transaction that issues the paper ends, and goes back with it. Of two who issue at once, the
 * second waits.
 */
@Dependent
public class PaperSeries {
  private static final String RULE =
      """
      SELECT a.word AS authority, r.word AS word, r.pattern AS pattern
      FROM paper_authority a CROSS JOIN paper_series_rule r
      WHERE a.department_code = :department AND r.kind = :kind
      """;

  private static final String NEXT =
      """
      INSERT INTO paper_series AS s (department_code, kind, year, last_number)
      VALUES (:department, :kind, :year, 1)
      ON CONFLICT (department_code, kind, year) DO UPDATE SET last_number = s.last_number + 1
      RETURNING last_number
      """;

  @Inject EntityManager entityManager;

  /**
   * The next number of a body's series of a kind in a year.
   *
   * @throws DomainException {@code paper.no-series} where the body or the kind has no word
   */
  String next(String department, PaperKind kind, int year) {
    var rule = rule(department, kind);
    return new PaperNumber(
            rule.get("authority", String.class),
            rule.get("word", String.class),
            rule.get("pattern", String.class),
            year,
            countUp(department, kind, year))
        .text();
  }

  private int countUp(String department, PaperKind kind, int year) {
    return ((Number)
            entityManager
                .createNativeQuery(NEXT)
                .setParameter("department", department)
                .setParameter("kind", kind.name())
                .setParameter("year", year)
                .getSingleResult())
        .intValue();
  }

  private Tuple rule(String department, PaperKind kind) {
    var rules =
        entityManager
            .createNativeQuery(RULE, Tuple.class)
            .setParameter("department", department)
            .setParameter("kind", kind.name())
            .getResultList();
    if (rules.isEmpty()) {
      throw new DomainException(
          DomainException.Kind.CONFLICT, "paper.no-series", department, kind.nameZh());
    }
    return (Tuple) rules.get(0);
  }
}
