package org.ipplan.handover.service;

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
import org.ipplan.ruleset.DatedByRules;
import org.ipplan.ruleset.RuleBook;
import org.ipplan.ruleset.RuleChange;
import org.ipplan.ruleset.RuleDateMove;
import org.ipplan.ruleset.RulePacks;
import org.ipplan.shared.ArrayLiteral;

/** Last days that run, for whoever changes a rule or the calendar; hours know no calendar. */
@Dependent
public class HandoverDates implements DatedByRules, DatedByCalendar {
  private static final String RUNNING =
      """
      SELECT h.id, coalesce(h.number, h.source_reference, cast(h.id AS text)) AS title, h.due_on,
        h.due_from_on, h.due_point, h.due_rule_set
      FROM handover h WHERE h.due_on IS NOT NULL AND h.due_at IS NULL
      ORDER BY h.due_on, h.id
      """;

  private static final String MOVE =
      """
      WITH wanted AS (
        SELECT * FROM unnest(cast(:ids AS uuid[]), cast(:now AS date[]), cast(:then AS date[]))
          AS w (id, now_on, then_on))
      UPDATE handover h SET due_on = w.then_on, version = h.version + 1
      FROM wanted w
      WHERE h.id = w.id AND h.due_on = w.now_on AND h.due_at IS NULL
      RETURNING h.id, h.version
      """;

  @Inject EntityManager entityManager;
  @Inject RulePacks rules;

  @Override
  public String objectType() {
    return HandoverTrail.TYPE;
  }

  @Override
  public List<RuleDateMove> moves(RuleChange change) {
    return running().stream().flatMap(row -> move(row, change)).toList();
  }

  private Stream<RuleDateMove> move(Tuple row, RuleChange change) {
    var point = row.get("due_point", String.class);
    var from = row.get("due_from_on", LocalDate.class);
    var dueOn = row.get("due_on", LocalDate.class);
    return change.shift(point, from, from, dueOn).stream()
        .map(
            then ->
                new RuleDateMove(
                    point,
                    objectType(),
                    row.get("id", UUID.class),
                    row.get("title", String.class),
                    dueOn,
                    then));
  }

  @Override
  public List<DateMove> moves(CalendarChange change) {
    var running = running();
    return running.isEmpty() ? List.of() : moves(running, rules.current(), change);
  }

  private List<DateMove> moves(List<Tuple> running, RuleBook book, CalendarChange change) {
    return running.stream().flatMap(row -> move(row, book, change)).toList();
  }

  private Stream<DateMove> move(Tuple row, RuleBook book, CalendarChange change) {
    var rule = book.rule(row.get("due_rule_set", String.class), row.get("due_point", String.class));
    var dueOn = row.get("due_on", LocalDate.class);
    return change.shift(row.get("due_from_on", LocalDate.class), rule.term(), dueOn).stream()
        .map(
            shift ->
                DateMove.ofNoTask("act-by", objectType(), row.get("id", UUID.class), dueOn, shift));
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

  private List<Tuple> running() {
    return Rows.of(entityManager.createNativeQuery(RUNNING, Tuple.class));
  }
}
