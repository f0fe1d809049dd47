package org.ipplan.assignment.service;

import jakarta.enterprise.context.Dependent;
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
import org.ipplan.calendar.Term;
import org.ipplan.shared.ArrayLiteral;

/**
 * Last days to sign for a share. Such a date is served once the department has signed; while a
 * share is disputed it has no meaning, and the office's decision begins a new term.
 */
@Dependent
public class SignForDates implements DatedByCalendar {
  private static final String OPEN_DATES =
      """
      SELECT a.id, a.task_id, t.year, t.number, a.department_code, a.sign_for_by_on,
        a.sign_for_days,
        coalesce(a.sign_for_from_on,
          cast(a.assigned_at AT TIME ZONE 'Asia/Shanghai' AS date)) AS from_on
      FROM assignment a JOIN task t ON t.id = a.task_id
      WHERE a.state = 'PENDING' AND a.sign_for_by_on >= cast(:today AS date)
      ORDER BY t.year, t.number, a.position, a.id
      """;

  private static final String MOVE =
      """
      WITH wanted AS (
        SELECT * FROM unnest(cast(:ids AS uuid[]), cast(:now AS date[]), cast(:then AS date[]))
          AS w (id, now_on, then_on)),
      moved AS (
        UPDATE assignment a SET sign_for_by_on = w.then_on, version = a.version + 1
        FROM wanted w
        WHERE a.id = w.id AND a.state = 'PENDING' AND a.sign_for_by_on = w.now_on
        RETURNING a.id, a.version)
      SELECT id, version FROM moved
      """;

  @Inject EntityManager entityManager;

  @Override
  public String objectType() {
    return "assignment";
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
    var keptOn = row.get("sign_for_by_on", LocalDate.class);
    var term = Term.workingDays(row.get("sign_for_days", Integer.class));
    return change.shift(row.get("from_on", LocalDate.class), term, keptOn).stream()
        .map(
            shift ->
                new DateMove(
                    "sign-for-by",
                    objectType(),
                    row.get("id", UUID.class),
                    new DateMove.TaskOfDate(
                        row.get("task_id", UUID.class),
                        row.get("year", Integer.class),
                        row.get("number", Integer.class)),
                    row.get("department_code", String.class),
                    true,
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
