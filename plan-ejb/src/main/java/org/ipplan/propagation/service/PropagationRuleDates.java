package org.ipplan.propagation.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ipplan.propagation.domain.PropagationSteps;
import org.ipplan.ruleset.DatedByRules;
import org.ipplan.ruleset.RuleChange;
import org.ipplan.ruleset.RuleDateMove;

/** Dates of open lines that another edition of a rule pack would move. */
@Dependent
public class PropagationRuleDates implements DatedByRules {
  private static final String OPEN =
      """
      SELECT p.id, p.point, p.judged_on, p.from_on, p.due_on, v.decision_number
      FROM entry_propagation p JOIN list_entry_version v ON v.id = p.version_id
      WHERE p.state IN ('PENDING', 'SENT', 'FAILED') AND p.due_on >= cast(:today AS date)
      ORDER BY p.due_on, p.ordinal
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
                    row.get("id", UUID.class),
                    row.get("decision_number", String.class),
                    keptOn,
                    then))
        .stream();
  }

  @Override
  public String objectType() {
    return PropagationSteps.WORKFLOW.name();
  }
}
