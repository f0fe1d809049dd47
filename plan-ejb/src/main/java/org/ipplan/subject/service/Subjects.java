package org.ipplan.subject.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.ipplan.shared.DomainException;
import org.ipplan.subject.UnifiedSocialCreditCode;
import org.ipplan.subject.domain.Subject;

/** Finds subjects by any code that leads to them. */
@Dependent
public class Subjects {
  private static final String BY_CODE =
      """
      SELECT coalesce(s.merged_into, s.id) FROM credit_subject s
      WHERE s.id = coalesce(
          (SELECT o.id FROM credit_subject o WHERE o.code = :code),
          (SELECT f.subject_id FROM subject_code f WHERE f.code = :code))
        AND (:staff OR s.state IN ('ACTIVE', 'MERGED'))
      """;

  private static final String KNOWN =
      """
      SELECT EXISTS (SELECT 1 FROM credit_subject WHERE code = :code)
        OR EXISTS (SELECT 1 FROM subject_code WHERE code = :code)
      """;

  @Inject EntityManager entityManager;
  @Inject SubjectAccess access;

  /**
   * @throws DomainException {@code subject.not-found}, also for what the caller may not see
   */
  UUID id(String code) {
    var query =
        entityManager
            .createNativeQuery(BY_CODE, UUID.class)
            .setParameter("code", UnifiedSocialCreditCode.normalized(code))
            .setParameter("staff", access.isStaff());
    return Rows.id(query).orElseThrow(() -> DomainException.notFound("subject.not-found", code));
  }

  /** As {@link #id}; the subject to change. */
  Subject find(String code) {
    return entityManager.find(Subject.class, id(code));
  }

  /**
   * @param expectedVersion as last read
   * @throws DomainException {@code version.stale}
   */
  Subject find(String code, long expectedVersion) {
    var subject = find(code);
    if (subject.version() != expectedVersion) {
      throw DomainException.stale();
    }
    return subject;
  }

  /**
   * @throws DomainException {@code subject.known}
   */
  void requireUnknown(String code) {
    var known = entityManager.createNativeQuery(KNOWN, Boolean.class).setParameter("code", code);
    if ((Boolean) known.getSingleResult()) {
      throw new DomainException(DomainException.Kind.CONFLICT, "subject.known", code);
    }
  }
}
