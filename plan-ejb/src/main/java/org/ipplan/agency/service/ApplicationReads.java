package org.ipplan.agency.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipplan.agency.AgencyKind;
import org.ipplan.agency.ApplicationDetails;
import org.ipplan.agency.ApplicationKind;
import org.ipplan.agency.ApplicationState;
import org.ipplan.shared.BusinessClock;
import org.jspecify.annotations.Nullable;

/**
 * Objections and repairs in the caller's sight, by one statement; overdue follows from the date.
 */
@Dependent
public class ApplicationReads {
  private static final String DETAILS =
      """
      SELECT a.id, a.version, a.kind, s.code, r.kind AS agency_kind, a.state, a.event_id, a.grade_id,
        a.grounds, a.filed_by, a.filed_at, a.filed_on, a.due_on, a.rule_set,
        a.state IN ('FILED', 'ACCEPTED') AND a.due_on < cast(:today AS date) AS overdue,
        a.accepted_by, a.decided_by, a.decided_at, a.reason
      FROM agency_application a JOIN rated_subject r ON r.id = a.rated_id
        JOIN credit_subject o ON o.id = r.subject_id
        JOIN credit_subject s ON s.id = coalesce(o.merged_into, o.id)
      WHERE %s AND (:reader OR a.filed_by = :me)
      """
          .formatted(AgencyAccess.IN_SIGHT);

  @Inject EntityManager entityManager;
  @Inject AgencyAccess access;
  @Inject BusinessClock clock;

  List<ApplicationDetails> of(UUID rated, @Nullable ApplicationKind kind) {
    var order = " AND r.id = :id AND (:kind = '' OR a.kind = :kind) ORDER BY a.filed_at DESC, a.id";
    return read(order, rated, Rows.text(kind));
  }

  Optional<ApplicationDetails> find(UUID id) {
    return read(" AND a.id = :id AND (:kind = '' OR a.kind = :kind)", id, "").stream().findFirst();
  }

  private List<ApplicationDetails> read(String condition, UUID id, String kind) {
    var caller = access.caller();
    var query =
        entityManager
            .createNativeQuery(DETAILS + condition, Tuple.class)
            .setParameter("today", clock.today().toString())
            .setParameter("reader", AgencyAccess.isReader(caller))
            .setParameter("me", caller.name())
            .setParameter("id", id)
            .setParameter("kind", kind);
    return Rows.of(access.restrict(query)).stream().map(ApplicationReads::details).toList();
  }

  private static ApplicationDetails details(Tuple row) {
    return new ApplicationDetails(
        row.get("id", UUID.class),
        row.get("version", Long.class),
        ApplicationKind.valueOf(row.get("kind", String.class)),
        row.get("code", String.class),
        AgencyKind.valueOf(row.get("agency_kind", String.class)),
        ApplicationState.valueOf(row.get("state", String.class)),
        row.get("event_id", UUID.class),
        row.get("grade_id", UUID.class),
        row.get("grounds", String.class),
        row.get("filed_by", String.class),
        row.get("filed_at", Instant.class),
        row.get("filed_on", LocalDate.class),
        row.get("due_on", LocalDate.class),
        row.get("rule_set", String.class),
        Boolean.TRUE.equals(row.get("overdue", Boolean.class)),
        row.get("accepted_by", String.class),
        row.get("decided_by", String.class),
        row.get("decided_at", Instant.class),
        row.get("reason", String.class));
  }
}
