package org.ipplan.credit.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.ipplan.calendar.CalendarService;
import org.ipplan.credit.domain.ApplicationSteps;
import org.ipplan.credit.domain.CreditApplication;
import org.ipplan.credit.domain.CreditCase;
import org.ipplan.ruleset.RulePacks;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.jspecify.annotations.Nullable;

/** Finds applications in the caller's scope, and what their steps are decided on. */
@Dependent
public class Applications {
  /** Applications {@code a} of cases {@code c} in the caller's scope. */
  static final String IN_SCOPE =
      "((:department <> '' AND c.department_code = :department) OR a.filed_by = :filer)";

  private static final String FIND =
      "SELECT a.id FROM credit_application a JOIN credit_case c ON c.id = a.case_id"
          + " WHERE a.id = :id AND "
          + IN_SCOPE;

  private static final String STANDING =
      """
      SELECT
        (SELECT max(a.decided_on) FROM credit_application a JOIN credit_case c ON c.id = a.case_id
          WHERE c.subject_id = m.subject_id AND c.list = m.list AND a.kind = 'REPAIR'
            AND a.state = 'DECIDED_FOR')
          AS repaired_on,
        EXISTS (SELECT 1 FROM credit_case c WHERE c.subject_id = m.subject_id AND c.id <> m.id
          AND c.list = m.list AND c.decided_on > m.decided_on AND c.state <> 'REVOKED') AS again
      FROM credit_case m WHERE m.id = :id
      """;

  private static final String SUBJECT_OF =
      """
      SELECT s.code FROM credit_case c JOIN credit_subject o ON o.id = c.subject_id
        JOIN credit_subject s ON s.id = coalesce(o.merged_into, o.id)
      WHERE c.id = :id
      """;

  private static final String IN_FORCE =
      """
      SELECT c.id FROM credit_case c
        JOIN credit_subject o ON o.id = c.subject_id
      WHERE coalesce(o.merged_into, o.id) = :subject AND c.state IN ('PUBLISHED', 'LISTED')
        AND c.until_on > cast(:today AS date)
        AND (:department = '' OR c.department_code = :department)
        AND (:wanted = '' OR cast(c.id AS text) = :wanted)
      ORDER BY c.decided_on DESC, c.id LIMIT 1
      """;

  @Inject EntityManager entityManager;
  @Inject CreditAccess access;
  @Inject BusinessClock clock;
  @Inject CalendarService calendar;
  @Inject RulePacks rules;

  /**
   * @throws DomainException {@code credit.application-not-found}, also for what the caller may not
   *     see
   */
  CreditApplication find(UUID id) {
    var query =
        entityManager
            .createNativeQuery(FIND, UUID.class)
            .setParameter("id", id)
            .setParameter("department", department())
            .setParameter("filer", access.caller().name());
    return Rows.first(query, UUID.class)
        .map(found -> entityManager.find(CreditApplication.class, found))
        .orElseThrow(() -> DomainException.notFound("credit.application-not-found", id));
  }

  CreditApplication find(UUID id, long expectedVersion) {
    var application = find(id);
    if (application.version() != expectedVersion) {
      throw DomainException.stale();
    }
    return application;
  }

  CreditCase matter(CreditApplication application) {
    return entityManager.find(CreditCase.class, application.caseId());
  }

  /** The determination of a subject that an application can be about: published and in force. */
  Optional<CreditCase> inForce(UUID subject, @Nullable UUID wanted) {
    var query =
        entityManager
            .createNativeQuery(IN_FORCE, UUID.class)
            .setParameter("subject", subject)
            .setParameter("today", clock.today().toString())
            .setParameter("department", department())
            .setParameter("wanted", Rows.text(wanted));
    return Rows.first(query, UUID.class).map(id -> entityManager.find(CreditCase.class, id));
  }

  /**
   * The code of a case's subject, for filing about that case.
   *
   * @throws DomainException {@code credit.case-not-found}
   */
  String subjectOf(UUID caseId) {
    var query =
        entityManager.createNativeQuery(SUBJECT_OF, String.class).setParameter("id", caseId);
    return Rows.first(query, String.class)
        .orElseThrow(() -> DomainException.notFound("credit.case-not-found", caseId));
  }

  ApplicationSteps.Facts facts(CreditApplication application, CreditCase matter, Caller caller) {
    return new ApplicationSteps.Facts(
        application,
        matter,
        standing(matter),
        rules.current(),
        calendar.current(),
        caller,
        clock.today());
  }

  private ApplicationSteps.Standing standing(CreditCase matter) {
    var row =
        Rows.of(
                entityManager
                    .createNativeQuery(STANDING, Tuple.class)
                    .setParameter("id", matter.id()))
            .get(0);
    return new ApplicationSteps.Standing(
        row.get("repaired_on", LocalDate.class), row.get("again", Boolean.class));
  }

  /** Department whose applications the caller sees; empty for systems. */
  String department() {
    var caller = access.caller();
    var department = caller.department();
    return caller.isCreditStaff() && department != null ? department : "";
  }
}
