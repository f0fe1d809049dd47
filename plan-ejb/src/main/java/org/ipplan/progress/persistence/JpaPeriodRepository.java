package org.ipplan.progress.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ipplan.progress.PeriodDetails;
import org.ipplan.progress.PeriodState;
import org.ipplan.progress.ReportRhythm;
import org.ipplan.progress.domain.PeriodRepository;

/** Periods as rows; whoever keeps one first decides, the others find it kept. */
@ApplicationScoped
public class JpaPeriodRepository implements PeriodRepository {
  private static final String OF_YEAR =
      """
      SELECT code, version, year, from_on, to_on, due_on, closed_at IS NOT NULL AS closed, rhythm
      FROM reporting_period
      WHERE year = :year
      ORDER BY from_on, code
      """;

  private static final String KEEP =
      """
      INSERT INTO reporting_period (code, year, from_on, to_on, due_on, rhythm)
      VALUES (:code, :year, :fromOn, :toOn, :dueOn, :rhythm)
      ON CONFLICT DO NOTHING
      """;

  @Inject EntityManager entityManager;

  @Override
  public List<PeriodDetails> of(int year) {
    @SuppressWarnings("unchecked")
    Stream<Tuple> rows =
        entityManager
            .createNativeQuery(OF_YEAR, Tuple.class)
            .setParameter("year", year)
            .getResultStream();
    return rows.map(JpaPeriodRepository::period).toList();
  }

  @Override
  public void keep(List<PeriodDetails> periods) {
    for (PeriodDetails period : periods) {
      entityManager
          .createNativeQuery(KEEP)
          .setParameter("code", period.code())
          .setParameter("year", period.year())
          .setParameter("fromOn", period.fromOn())
          .setParameter("toOn", period.toOn())
          .setParameter("dueOn", period.dueOn())
          .setParameter("rhythm", period.rhythm().name())
          .executeUpdate();
    }
  }

  private static PeriodDetails period(Tuple row) {
    return new PeriodDetails(
        row.get("code", String.class),
        row.get("version", Long.class),
        row.get("year", Integer.class),
        row.get("from_on", LocalDate.class),
        row.get("to_on", LocalDate.class),
        row.get("due_on", LocalDate.class),
        row.get("closed", Boolean.class) ? PeriodState.CLOSED : PeriodState.OPEN,
        ReportRhythm.valueOf(row.get("rhythm", String.class)));
  }
}
