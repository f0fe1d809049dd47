package org.ipplan.calendar.persistence;

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

/** Dates that follow from a term in working days: listed by one statement, moved by another. */
public abstract class TermDates implements DatedByCalendar {
  private static final String MOVE =
      """
      WITH wanted AS (
        SELECT * FROM unnest(cast(:ids AS uuid[]), cast(:now AS date[]), cast(:then AS date[]))
          AS w (id, now_on, then_on)),
      moved AS (%s RETURNING d.id, d.version)
      SELECT id, version FROM moved
      """;

  private final Statements statements;

  @Inject EntityManager entityManager;

  /**
   * What tells one kind of date from another.
   *
   * @param objectType kind of object whose dates these are
   * @param date what the date is called in the trail
   * @param open whether everybody who may see the task may know of the move
   * @param openDates rows with {@code id}, {@code task_id}, {@code year}, {@code number}, {@code
   *     department_code}, {@code due_on}, {@code from_on} and {@code days}, the term, for dates not
   *     before {@code :today}
   * @param update of the table {@code d}, from {@code wanted w} with {@code id}, {@code now_on},
   *     {@code then_on}
   */
  public record Statements(
      String objectType, String date, boolean open, String openDates, String update) {}

  protected TermDates(Statements statements) {
    this.statements = statements;
  }

  @Override
  public String objectType() {
    return statements.objectType();
  }

  @Override
  public List<DateMove> moves(CalendarChange change) {
    @SuppressWarnings("unchecked")
    Stream<Tuple> rows =
        entityManager
            .createNativeQuery(statements.openDates(), Tuple.class)
            .setParameter("today", change.today().toString())
            .getResultStream();
    return rows.flatMap(row -> move(row, change)).toList();
  }

  private Stream<DateMove> move(Tuple row, CalendarChange change) {
    var keptOn = row.get("due_on", LocalDate.class);
    var term = Term.workingDays(row.get("days", Integer.class));
    return change.shift(row.get("from_on", LocalDate.class), term, keptOn).stream()
        .map(
            shift ->
                new DateMove(
                    statements.date(),
                    objectType(),
                    row.get("id", UUID.class),
                    new DateMove.TaskOfDate(
                        row.get("task_id", UUID.class),
                        row.get("year", Integer.class),
                        row.get("number", Integer.class)),
                    row.get("department_code", String.class),
                    statements.open(),
                    keptOn,
                    shift.thenOn(),
                    shift.because()));
  }

  @Override
  public Map<UUID, Long> move(List<DateMove> moves) {
    @SuppressWarnings("unchecked")
    Stream<Tuple> rows =
        entityManager
            .createNativeQuery(MOVE.formatted(statements.update()), Tuple.class)
            .setParameter("ids", ArrayLiteral.of(moves, DateMove::object))
            .setParameter("now", ArrayLiteral.of(moves, DateMove::nowOn))
            .setParameter("then", ArrayLiteral.of(moves, DateMove::thenOn))
            .getResultStream();
    return rows.collect(
        Collectors.toMap(row -> row.get("id", UUID.class), row -> row.get("version", Long.class)));
  }
}
