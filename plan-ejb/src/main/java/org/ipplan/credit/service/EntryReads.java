package org.ipplan.credit.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ipplan.credit.CreditList;
import org.ipplan.credit.EntryKnowledge;
import org.ipplan.credit.EntryState;
import org.ipplan.credit.domain.EntryContent;
import org.ipplan.credit.domain.Period;
import org.ipplan.shared.BusinessClock;

/** Reads what was ever known of a case's place on its list. */
@Dependent
public class EntryReads {
  private static final String OF_CASE =
      """
      SELECT e.id, e.list, v.ground, v.rule_set, v.decision_number, v.authority, v.valid_from,
        v.valid_to, v.published_on, v.ended, v.known_from, v.known_to, v.reason, v.recorded_by
      FROM list_entry_version v JOIN list_entry e ON e.id = v.entry_id
      WHERE e.case_id = :id
      ORDER BY v.known_from DESC, v.valid_from DESC
      """;

  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;

  List<EntryKnowledge> ofCase(UUID id) {
    var query = entityManager.createNativeQuery(OF_CASE, Tuple.class).setParameter("id", id);
    return Rows.of(query).stream().map(this::knowledge).toList();
  }

  private EntryKnowledge knowledge(Tuple row) {
    var content = content(row);
    var knownTo = row.get("known_to", Instant.class);
    var on = knownTo == null ? clock.today() : knownTo.atZone(BusinessClock.ZONE).toLocalDate();
    return new EntryKnowledge(
        row.get("id", UUID.class),
        CreditList.valueOf(row.get("list", String.class)),
        content.period().from(),
        content.period().until(),
        content.publishedOn(),
        content.stateOn(on),
        Objects.requireNonNull(row.get("known_from", Instant.class)),
        knownTo,
        row.get("reason", String.class),
        row.get("recorded_by", String.class));
  }

  /** What a row of a version says. */
  static EntryContent content(Tuple row) {
    var ended = row.get("ended", String.class);
    return new EntryContent(
        row.get("ground", String.class),
        row.get("rule_set", String.class),
        row.get("decision_number", String.class),
        row.get("authority", String.class),
        new Period(row.get("valid_from", LocalDate.class), row.get("valid_to", LocalDate.class)),
        row.get("published_on", LocalDate.class),
        ended == null ? null : EntryState.valueOf(ended));
  }
}
