package org.ipplan.credit.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipplan.calendar.CalendarChange;
import org.ipplan.calendar.DateMove;
import org.ipplan.calendar.DatedByCalendar;
import org.ipplan.ruleset.RuleBook;
import org.ipplan.ruleset.RulePacks;
import org.ipplan.shared.ArrayLiteral;

/**
 * Terms of law of open cases that bind the authority. The party's windows, which it was told, have
 * no role and stay, as do effects, which never roll.
 */
@Dependent
public class CaseTermDates implements DatedByCalendar {
  private static final String DATE = "case-term";

  private static final String OPEN =
      """
      SELECT t.id, t.rule_set, t.point, t.from_on, t.due_on
      FROM credit_term t
      WHERE t.done_on IS NULL AND NOT t.dropped AND t.role IS NOT NULL
        AND t.due_on >= cast(:today AS date)
      ORDER BY t.due_on, t.case_id, t.id
      """;

  private static final String MOVE =
      """
      WITH wanted AS (
        SELECT * FROM unnest(cast(:ids AS uuid[]), cast(:now AS date[]), cast(:then AS date[]))
          AS w (id, now_on, then_on)),
      moved AS (
        UPDATE credit_term t SET due_on = w.then_on
        FROM wanted w
        WHERE t.id = w.id AND t.due_on = w.now_on AND t.done_on IS NULL AND NOT t.dropped
        RETURNING t.id, t.case_id),
      seen AS (
        UPDATE credit_case c SET version = c.version + 1
        WHERE c.id IN (SELECT case_id FROM moved)
        RETURNING c.id, c.version)
      SELECT m.id, s.version FROM moved m JOIN seen s ON s.id = m.case_id
      """;

  private static final String SETTLE =
      """
      UPDATE credit_term t SET provisional = false
      WHERE t.provisional AND NOT EXISTS (
        SELECT FROM generate_series(
          cast(extract(year FROM t.from_on) AS int), cast(extract(year FROM t.due_on) AS int)) AS y
        WHERE y <> ALL (cast(:years AS int[])))
      """;

  @Inject EntityManager entityManager;
  @Inject RulePacks rules;

  @Override
  public List<DateMove> moves(CalendarChange change) {
    var open =
        Rows.of(
            entityManager
                .createNativeQuery(OPEN, Tuple.class)
                .setParameter("today", change.today().toString()));
    return open.isEmpty() ? List.of() : moves(open, rules.current(), change);
  }

  private List<DateMove> moves(List<Tuple> open, RuleBook book, CalendarChange change) {
    return open.stream().flatMap(row -> move(row, book, change)).toList();
  }

  private Stream<DateMove> move(Tuple row, RuleBook book, CalendarChange change) {
    var rule = book.rule(row.get("rule_set", String.class), row.get("point", String.class));
    var keptOn = row.get("due_on", LocalDate.class);
    return change.shift(row.get("from_on", LocalDate.class), rule.term(), keptOn).stream()
        .map(
            shift ->
                DateMove.ofNoTask(DATE, objectType(), row.get("id", UUID.class), keptOn, shift));
  }

  @Override
  public Map<UUID, Long> move(List<DateMove> moves) {
    return Rows.of(
            entityManager
                .createNativeQuery(MOVE, Tuple.class)
                .setParameter("ids", ArrayLiteral.of(moves, DateMove::object))
                .setParameter("now", ArrayLiteral.of(moves, DateMove::nowOn))
                .setParameter("then", ArrayLiteral.of(moves, DateMove::thenOn)))
        .stream()
        .collect(
            Collectors.toMap(
                row -> row.get("id", UUID.class), row -> row.get("version", Long.class)));
  }

  @Override
  public void settle(Set<Integer> publishedYears) {
    entityManager
        .createNativeQuery(SETTLE)
        .setParameter("years", ArrayLiteral.of(publishedYears, year -> year))
        .executeUpdate();
  }

  @Override
  public String objectType() {
    return "credit-term";
  }
}
