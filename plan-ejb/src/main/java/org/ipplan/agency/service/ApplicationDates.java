package org.ipplan.agency.service;

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
import org.ipplan.agency.AgencyKind;
import org.ipplan.calendar.CalendarChange;
import org.ipplan.calendar.DateMove;
import org.ipplan.calendar.DatedByCalendar;
import org.ipplan.ruleset.DatedByRules;
import org.ipplan.ruleset.RuleBook;
import org.ipplan.ruleset.RuleChange;
import org.ipplan.ruleset.RuleDateMove;
import org.ipplan.ruleset.RulePacks;
import org.ipplan.shared.ArrayLiteral;

/** Last days to decide open objections (AG10), for whoever changes the rule or the calendar. */
@Dependent
public class ApplicationDates implements DatedByRules, DatedByCalendar {
  private static final String OPEN =
      """
      SELECT a.id, r.kind, r.licence_number, a.filed_on, a.due_on, a.rule_set
      FROM agency_application a JOIN rated_subject r ON r.id = a.rated_id
      WHERE a.state IN ('FILED', 'ACCEPTED') AND a.kind = 'OBJECTION' AND a.due_on IS NOT NULL
      ORDER BY a.due_on, a.id
      """;

  private static final String MOVE =
      """
      WITH wanted AS (
        SELECT * FROM unnest(cast(:ids AS uuid[]), cast(:now AS date[]), cast(:then AS date[]))
          AS w (id, now_on, then_on))
      UPDATE agency_application a SET due_on = w.then_on, version = a.version + 1
      FROM wanted w
      WHERE a.id = w.id AND a.due_on = w.now_on AND a.state IN ('FILED', 'ACCEPTED')
      RETURNING a.id, a.version
      """;

  @Inject EntityManager entityManager;
  @Inject RulePacks rules;

  @Override
  public String objectType() {
    return "agency-application";
  }

  @Override
  public List<RuleDateMove> moves(RuleChange change) {
    return open().stream().flatMap(row -> move(row, change)).toList();
  }

  private Stream<RuleDateMove> move(Tuple row, RuleChange change) {
    var filedOn = row.get("filed_on", LocalDate.class);
    var dueOn = row.get("due_on", LocalDate.class);
    return change.shift(point(row), filedOn, filedOn, dueOn).stream()
        .map(
            then ->
                new RuleDateMove(
                    point(row),
                    objectType(),
                    row.get("id", UUID.class),
                    row.get("licence_number", String.class),
                    dueOn,
                    then));
  }

  @Override
  public List<DateMove> moves(CalendarChange change) {
    var open = open();
    return open.isEmpty() ? List.of() : moves(open, rules.current(), change);
  }

  private List<DateMove> moves(List<Tuple> open, RuleBook book, CalendarChange change) {
    return open.stream().flatMap(row -> move(row, book, change)).toList();
  }

  private Stream<DateMove> move(Tuple row, RuleBook book, CalendarChange change) {
    var rule = book.rule(row.get("rule_set", String.class), point(row));
    var dueOn = row.get("due_on", LocalDate.class);
    return change.shift(row.get("filed_on", LocalDate.class), rule.term(), dueOn).stream()
        .map(
            shift ->
                DateMove.ofNoTask(
                    "decide-by", objectType(), row.get("id", UUID.class), dueOn, shift));
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

  private List<Tuple> open() {
    return Rows.of(entityManager.createNativeQuery(OPEN, Tuple.class));
  }

  private static String point(Tuple row) {
    return AgencyKind.valueOf(row.get("kind", String.class)).point("objection.term");
  }
}
