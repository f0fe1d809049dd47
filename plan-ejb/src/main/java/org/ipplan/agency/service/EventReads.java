package org.ipplan.agency.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipplan.agency.AgencyKind;
import org.ipplan.agency.EventDetails;
import org.ipplan.agency.EventState;

/** Events in the caller's sight, by one statement. */
@Dependent
public class EventReads {
  private static final String DETAILS =
      """
      SELECT e.id, e.version, s.code, r.kind, e.state, e.entry, e.points, e.act, e.source,
        e.document_number, e.occurred_on, e.runs_until, e.recorded_by, e.recorded_at, e.decided_by,
        e.decided_at, e.ended_by, e.ended_at, e.reason, e.restored_on
      FROM agency_event e JOIN rated_subject r ON r.id = e.rated_id
        JOIN credit_subject o ON o.id = r.subject_id
        JOIN credit_subject s ON s.id = coalesce(o.merged_into, o.id)
      WHERE %s
      """
          .formatted(AgencyAccess.IN_SIGHT);

  @Inject EntityManager entityManager;
  @Inject AgencyAccess access;

  List<EventDetails> of(UUID rated) {
    return read(" AND r.id = :id ORDER BY e.occurred_on DESC, e.recorded_at DESC, e.id", rated);
  }

  Optional<EventDetails> find(UUID id) {
    return read(" AND e.id = :id", id).stream().findFirst();
  }

  private List<EventDetails> read(String condition, UUID id) {
    var query = entityManager.createNativeQuery(DETAILS + condition, Tuple.class);
    return Rows.of(access.restrict(query.setParameter("id", id))).stream()
        .map(EventReads::details)
        .toList();
  }

  private static EventDetails details(Tuple row) {
    return new EventDetails(
        row.get("id", UUID.class),
        row.get("version", Long.class),
        row.get("code", String.class),
        AgencyKind.valueOf(row.get("kind", String.class)),
        EventState.valueOf(row.get("state", String.class)),
        row.get("entry", String.class),
        row.get("points", BigDecimal.class),
        row.get("act", String.class),
        row.get("source", String.class),
        row.get("document_number", String.class),
        row.get("occurred_on", LocalDate.class),
        row.get("runs_until", LocalDate.class),
        row.get("recorded_by", String.class),
        row.get("recorded_at", Instant.class),
        row.get("decided_by", String.class),
        row.get("decided_at", Instant.class),
        row.get("ended_by", String.class),
        row.get("ended_at", Instant.class),
        row.get("reason", String.class),
        row.get("restored_on", LocalDate.class));
  }
}
