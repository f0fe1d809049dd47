package org.ipplan.credit.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Optional;
import java.util.UUID;
import org.ipplan.shared.DomainException;
import org.ipplan.subject.UnifiedSocialCreditCode;

/** Finds subjects by any code that leads to them, for callers of every kind. */
@Dependent
public class SubjectIds {
  private static final String BY_CODE =
      """
      SELECT s.id, s.code, CASE WHEN s.kind = 'PERSON' THEN left(s.name, 1) || '*' ELSE s.name END
        AS name
      FROM credit_subject o JOIN credit_subject s ON s.id = coalesce(o.merged_into, o.id)
      WHERE o.id = coalesce(
          (SELECT c.id FROM credit_subject c WHERE c.code = :code),
          (SELECT f.subject_id FROM subject_code f WHERE f.code = :code))
        AND s.state = 'ACTIVE'
      """;

  private static final String LOCK = "SELECT id FROM credit_subject WHERE id = :id FOR UPDATE";

  @Inject EntityManager entityManager;

  /** A subject that may be judged: active, and not a record merged into another. */
  record Known(UUID id, String code, String name) {}

  Optional<Known> find(String code) {
    return Rows.of(
            entityManager
                .createNativeQuery(BY_CODE, Tuple.class)
                .setParameter("code", UnifiedSocialCreditCode.normalized(code)))
        .stream()
        .findFirst()
        .map(
            row ->
                new Known(
                    row.get("id", UUID.class),
                    row.get("code", String.class),
                    row.get("name", String.class)));
  }

  /**
   * @throws DomainException {@code subject.not-found}
   */
  Known require(String code) {
    return find(code).orElseThrow(() -> DomainException.notFound("subject.not-found", code));
  }

  /** One determination of a subject at a time, so that each sees the periods of those before. */
  void lock(UUID subject) {
    entityManager.createNativeQuery(LOCK, UUID.class).setParameter("id", subject).getSingleResult();
  }
}
