package org.ipplan.measure.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Optional;
import org.ipplan.calendar.CalendarService;
import org.ipplan.credit.EntryChanged;
import org.ipplan.measure.domain.MeasurePoints;
import org.ipplan.ruleset.Rule;
import org.ipplan.ruleset.RuleBook;

/**
 * Whether an entry repeats an earlier one on its ground within the years the rules give (AF5). What
 * was repaired was done all the same; what was revoked was not.
 */
@Dependent
public class Repeats {
  private static final String EARLIER =
      """
      SELECT v.decision_number, v.valid_from
      FROM list_entry_version v JOIN list_entry e ON e.id = v.entry_id
        JOIN credit_subject o ON o.id = e.subject_id
        JOIN credit_subject mine ON mine.id = :subject
      WHERE coalesce(o.merged_into, o.id) = coalesce(mine.merged_into, mine.id)
        AND e.case_id <> :case AND v.ground = :ground AND v.known_to IS NULL
        AND v.ended IS DISTINCT FROM 'REVOKED' AND v.valid_from <= cast(:from AS date)
      ORDER BY v.valid_from DESC, v.decision_number LIMIT 1
      """;

  @Inject EntityManager entityManager;
  @Inject CalendarService calendar;

  /** Number of the decision it repeats. */
  Optional<String> of(EntryChanged published, Rule measures, RuleBook book) {
    var within = book.pack(measures.ruleSet()).on(MeasurePoints.REPEAT);
    return within
        .flatMap(rule -> earlier(published).filter(it -> isWithin(it, rule, published)))
        .map(row -> row.get("decision_number", String.class));
  }

  private boolean isWithin(Tuple earlier, Rule rule, EntryChanged published) {
    var over = rule.dateFrom(earlier.get("valid_from", LocalDate.class), calendar).dueOn();
    return published.from().isBefore(over);
  }

  private Optional<Tuple> earlier(EntryChanged published) {
    var query =
        entityManager
            .createNativeQuery(EARLIER, Tuple.class)
            .setParameter("subject", published.subject())
            .setParameter("case", published.caseId())
            .setParameter("ground", published.ground())
            .setParameter("from", published.from().toString());
    return Rows.of(query).stream().findFirst();
  }
}
