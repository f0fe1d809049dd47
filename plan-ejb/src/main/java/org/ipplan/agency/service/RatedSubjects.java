package org.ipplan.agency.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipplan.agency.AgencyDetails;
import org.ipplan.agency.AgencyKind;
import org.ipplan.agency.domain.PersonName;
import org.ipplan.shared.DomainException;
import org.ipplan.subject.UnifiedSocialCreditCode;
import org.jspecify.annotations.Nullable;

/** Finds rated subjects in the caller's sight by any code that leads to their subject. */
@Dependent
public class RatedSubjects {
  private static final String SUBJECT =
      """
      SELECT coalesce(s.merged_into, s.id) FROM credit_subject s
      WHERE s.id = coalesce(
        (SELECT o.id FROM credit_subject o WHERE o.code = :code),
        (SELECT f.subject_id FROM subject_code f WHERE f.code = :code))
      """;

  private static final String ACTIVE =
      "SELECT s.id, s.region_code FROM credit_subject s WHERE s.state = 'ACTIVE' AND s.id = ("
          + SUBJECT
          + ")";

  private static final String DETAILS =
      """
      SELECT r.id, s.code, r.kind, s.name, s.kind = 'PERSON' AS person, r.licence_number,
        r.region_code, r.department_code, r.registered_by, r.registered_for, r.registered_at
      FROM rated_subject r JOIN credit_subject o ON o.id = r.subject_id
        JOIN credit_subject s ON s.id = coalesce(o.merged_into, o.id)
      WHERE %s
      """
          .formatted(AgencyAccess.IN_SIGHT);

  private static final String BY_CODE =
      DETAILS + " AND s.id = (" + SUBJECT + ") AND (:kind = '' OR r.kind = :kind) ORDER BY r.kind";

  @Inject EntityManager entityManager;
  @Inject AgencyAccess access;

  /** A subject that can be rated. */
  record Known(UUID id, @Nullable String regionCode) {}

  /** The active subject of a code. */
  Optional<Known> subject(String code) {
    var query =
        entityManager
            .createNativeQuery(ACTIVE, Tuple.class)
            .setParameter("code", UnifiedSocialCreditCode.normalized(code));
    return Rows.of(query).stream()
        .findFirst()
        .map(row -> new Known(row.get(0, UUID.class), row.get(1, String.class)));
  }

  /**
   * @param kind null where the subject is rated as one alone
   * @throws DomainException {@code agency.not-found}; {@code agency.kind-needed}
   */
  AgencyDetails find(String code, @Nullable AgencyKind kind) {
    var query =
        entityManager
            .createNativeQuery(BY_CODE, Tuple.class)
            .setParameter("code", UnifiedSocialCreditCode.normalized(code))
            .setParameter("kind", Rows.text(kind));
    var found = Rows.of(access.restrict(query));
    if (found.isEmpty()) {
      throw DomainException.notFound("agency.not-found", code);
    }
    if (found.size() > 1) {
      throw DomainException.invalid("agencyKind", "agency.kind-needed", kinds(found));
    }
    return details(found.get(0));
  }

  /**
   * @throws DomainException {@code agency.not-found}
   */
  AgencyDetails get(UUID rated) {
    var query =
        entityManager
            .createNativeQuery(DETAILS + " AND r.id = :id", Tuple.class)
            .setParameter("id", rated);
    return Rows.of(access.restrict(query)).stream()
        .findFirst()
        .map(this::details)
        .orElseThrow(() -> DomainException.notFound("agency.not-found", rated));
  }

  private static String kinds(List<Tuple> found) {
    return String.join(", ", found.stream().map(row -> row.get("kind", String.class)).toList());
  }

  private AgencyDetails details(Tuple row) {
    var masked =
        Boolean.TRUE.equals(row.get("person", Boolean.class)) && !access.caller().isCreditStaff();
    return new AgencyDetails(
        row.get("id", UUID.class),
        row.get("code", String.class),
        AgencyKind.valueOf(row.get("kind", String.class)),
        PersonName.masked(masked, row.get("name", String.class)),
        row.get("licence_number", String.class),
        row.get("region_code", String.class),
        row.get("department_code", String.class),
        row.get("registered_by", String.class),
        row.get("registered_for", String.class),
        row.get("registered_at", Instant.class));
  }
}
