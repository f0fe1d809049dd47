package org.ipplan.credit.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ipplan.ruleset.DatedByRules;
import org.ipplan.ruleset.RuleChange;
import org.ipplan.ruleset.RuleDateMove;

/** Dates of open cases that another edition of a rule pack would move. */
@Dependent
public class CreditRuleDates implements DatedByRules {
  private static final String OPEN =
      """
      SELECT t.case_id, t.point, t.judged_on, t.from_on, t.due_on, c.document_number
      FROM credit_term t JOIN credit_case c ON c.id = t.case_id
      WHERE t.done_on IS NULL AND NOT t.dropped AND t.due_on >= cast(:today AS date)
      ORDER BY t.due_on, t.id
      """;

  @Inject EntityManager entityManager;

  @Override
  public List<RuleDateMove> moves(RuleChange change) {
    return Rows.of(
            entityManager
                .createNativeQuery(OPEN, Tuple.class)
                .setParameter("today", change.today().toString()))
        .stream()
        .flatMap(row -> move(row, change))
        .toList();
  }

  private Stream<RuleDateMove> move(Tuple row, RuleChange change) {
    var point = row.get("point", String.class);
    var keptOn = row.get("due_on", LocalDate.class);
    return change
        .shift(
            point,
            row.get("judged_on", LocalDate.class),
            row.get("from_on", LocalDate.class),
            keptOn)
        .map(
            then ->
                new RuleDateMove(
                    point,
                    objectType(),
                    row.get("case_id", UUID.class),
                    row.get("document_number", String.class),
                    keptOn,
                    then))
        .stream();
  }

  @Override
  public String objectType() {
    return CaseEffects.TYPE;
  }
}
