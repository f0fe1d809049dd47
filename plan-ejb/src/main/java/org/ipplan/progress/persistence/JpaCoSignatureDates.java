package org.ipplan.progress.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipplan.calendar.CalendarChange;
import org.ipplan.calendar.DateMove;
import org.ipplan.calendar.DatedByCalendar;
import org.ipplan.progress.domain.CoSignature;
import org.ipplan.shared.ArrayLiteral;

/**
 * Last days to answer where a department is asked to co-sign and no day was named: the day follows
 * from the term. A day that was named stays.
 */
@ApplicationScoped
public class JpaCoSignatureDates implements DatedByCalendar {
  private static final String OPEN_DATES =
      """
      SELECT c.id, r.task_id, t.year, t.number, c.department_code, c.due_on,
        c.due_from_on AS from_on
      FROM co_signature c
        JOIN report r ON r.id = c.report_id
        JOIN task t ON t.id = r.task_id
      WHERE c.state = 'ASKED' AND c.due_from_on IS NOT NULL AND c.due_on >= cast(:today AS date)
      ORDER BY t.year, t.number, c.department_code, c.asked_at, c.id
      """;

  private static final String MOVE =
      """
      WITH wanted AS (
        SELECT * FROM unnest(cast(:ids AS uuid[]), cast(:now AS date[]), cast(:then AS date[]))
          AS w (id, now_on, then_on)),
      moved AS (
        UPDATE co_signature c SET due_on = w.then_on, version = c.version + 1
        FROM wanted w
        WHERE c.id = w.id AND c.state = 'ASKED' AND c.due_from_on IS NOT NULL
          AND c.due_on = w.now_on
        RETURNING c.id, c.version)
      SELECT id, version FROM moved
      """;

  @Inject EntityManager entityManager;

  @Override
  public String objectType() {
    return "co-signature";
  }

  @Override
  public List<DateMove> moves(CalendarChange change) {
    @SuppressWarnings("unchecked")
    Stream<Tuple> rows =
        entityManager
            .createNativeQuery(OPEN_DATES, Tuple.class)
            .setParameter("today", change.today().toString())
            .getResultStream();
    return rows.flatMap(row -> move(row, change)).toList();
  }

  private Stream<DateMove> move(Tuple row, CalendarChange change) {
    var keptOn = row.get("due_on", LocalDate.class);
    return change.shift(row.get("from_on", LocalDate.class), CoSignature.TO_ANSWER, keptOn).stream()
        .map(
            shift ->
                new DateMove(
                    "co-sign-by",
                    objectType(),
                    row.get("id", UUID.class),
                    new DateMove.TaskOfDate(
                        row.get("task_id", UUID.class),
                        row.get("year", Integer.class),
                        row.get("number", Integer.class)),
                    row.get("department_code", String.class),
                    false,
                    keptOn,
                    shift.thenOn(),
                    shift.because()));
  }

  @Override
  public Map<UUID, Long> move(List<DateMove> moves) {
    @SuppressWarnings("unchecked")
    Stream<Tuple> rows =
        entityManager
            .createNativeQuery(MOVE, Tuple.class)
            .setParameter("ids", ArrayLiteral.of(moves, DateMove::object))
            .setParameter("now", ArrayLiteral.of(moves, DateMove::nowOn))
            .setParameter("then", ArrayLiteral.of(moves, DateMove::thenOn))
            .getResultStream();
    return rows.collect(
        Collectors.toMap(row -> row.get("id", UUID.class), row -> row.get("version", Long.class)));
  }
}
