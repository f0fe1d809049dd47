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

  private static final String TAKEN = "SELECT EXISTS (SELECT 1 FROM paper WHERE number = :number)";

  @Inject EntityManager entityManager;

  /**
   * The next number of a body's series of a kind in a year; one that was given by hand is left out.
   *
   * @throws DomainException {@code paper.no-series} where the body or the kind has no word
   */
  String next(String department, PaperKind kind, int year) {
    var rule = rule(department, kind);
    var number = text(rule, year, countUp(department, kind, year));
    while (isTaken(number)) {
      number = text(rule, year, countUp(department, kind, year));
    }
    return number;
  }

  /**
   * A number of a register kept elsewhere.
   *
   * @throws DomainException {@code paper.number-taken} where another paper bears it
   */
  String free(String number) {
    if (isTaken(number)) {
      throw new DomainException(DomainException.Kind.CONFLICT, "paper.number-taken", number);
    }
    return number;
  }

  private boolean isTaken(String number) {
    return (Boolean)
        entityManager
            .createNativeQuery(TAKEN, Boolean.class)
            .setParameter("number", number)
            .getSingleResult();
  }

  private static String text(Tuple rule, int year, int number) {
    return new PaperNumber(
            rule.get("authority", String.class),
            rule.get("word", String.class),
            rule.get("pattern", String.class),
            year,
            number)
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
