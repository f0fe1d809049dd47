package org.ipplan.agency.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ipplan.agency.AgencyKind;
import org.ipplan.ruleset.DatedByRules;
import org.ipplan.ruleset.RuleChange;
import org.ipplan.ruleset.RuleDateMove;

/** Last days to decide open objections (AG10), for whoever changes the rule. */
@Dependent
public class ApplicationDates implements DatedByRules {
  private static final String OPEN =
      """
      SELECT a.id, r.kind, r.licence_number, a.filed_on, a.due_on
      FROM agency_application a JOIN rated_subject r ON r.id = a.rated_id
      WHERE a.state IN ('FILED', 'ACCEPTED') AND a.kind = 'OBJECTION' AND a.due_on IS NOT NULL
      ORDER BY a.due_on, a.id
      """;

  @Inject EntityManager entityManager;

  @Override
  public String objectType() {
    return "agency-application";
  }

  @Override
  public List<RuleDateMove> moves(RuleChange change) {
    return Rows.of(entityManager.createNativeQuery(OPEN, Tuple.class)).stream()
        .flatMap(row -> move(row, change))
        .toList();
  }

  private Stream<RuleDateMove> move(Tuple row, RuleChange change) {
    var point = AgencyKind.valueOf(row.get("kind", String.class)).point("objection.term");
    var filedOn = row.get("filed_on", LocalDate.class);
    var dueOn = row.get("due_on", LocalDate.class);
    return change.shift(point, filedOn, filedOn, dueOn).stream()
        .map(
            then ->
                new RuleDateMove(
                    point,
                    objectType(),
                    row.get("id", UUID.class),
                    row.get("licence_number", String.class),
                    dueOn,
                    then));
  }
}
