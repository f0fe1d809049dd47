package org.ipplan.credit.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.ipplan.credit.ApplicationDetails;
import org.ipplan.credit.CaseLine;
import org.ipplan.credit.domain.CreditApplication;
import org.ipplan.credit.domain.CreditTerm;
import org.jspecify.annotations.Nullable;

/** Shows applications with the term that runs. */
@Dependent
public class ApplicationReads {
  private static final String OF_CASE =
      "SELECT a.id FROM credit_application a JOIN credit_case c ON c.id = a.case_id"
          + " WHERE a.case_id = :id AND "
          + Applications.IN_SCOPE;

  private static final String SUBJECT =
      """
      SELECT s.code, CASE WHEN s.kind = 'PERSON' THEN left(s.name, 1) || '*' ELSE s.name END AS name
      FROM credit_case c JOIN credit_subject o ON o.id = c.subject_id
        JOIN credit_subject s ON s.id = coalesce(o.merged_into, o.id)
      WHERE c.id = :id
      """;

  @Inject EntityManager entityManager;
  @Inject Applications applications;
  @Inject CreditAccess access;
  @Inject Terms terms;

  ApplicationDetails one(CreditApplication application) {
    var subject = subject(application.caseId());
    return details(application, subject, terms.ofCase(application.caseId()));
  }

  List<ApplicationDetails> ofCase(UUID caseId) {
    var visible = visible(caseId);
    if (visible.isEmpty()) {
      return List.of();
    }
    var subject = subject(caseId);
    var running = terms.ofCase(caseId);
    return entityManager
        .createQuery(
            "select a from CreditApplication a where a.id in :ids order by a.filedAt, a.id",
            CreditApplication.class)
        .setParameter("ids", visible)
        .getResultStream()
        .map(application -> details(application, subject, running))
        .toList();
  }

  private List<?> visible(UUID caseId) {
    return entityManager
        .createNativeQuery(OF_CASE, UUID.class)
        .setParameter("id", caseId)
        .setParameter("department", applications.department())
        .setParameter("filer", access.caller().name())
        .getResultList();
  }

  private Tuple subject(UUID caseId) {
    return Rows.of(entityManager.createNativeQuery(SUBJECT, Tuple.class).setParameter("id", caseId))
        .get(0);
  }

  private static ApplicationDetails details(
      CreditApplication application, Tuple subject, List<CreditTerm> terms) {
    return new ApplicationDetails(
        application.id(),
        application.version(),
        application.kind(),
        application.state(),
        application.caseId(),
        subject.get("code", String.class),
        subject.get("name", String.class),
        application.applicant(),
        application.text(),
        application.papers(),
        application.commitment(),
        application.revokingDocument(),
        application.filedBy(),
        application.filedOn(),
        application.ruleSet(),
        application.acceptedBy(),
        application.acceptedOn(),
        application.verification(),
        application.decidedBy(),
        application.decidedOn(),
        application.reasons(),
        application.excludedBy(),
        application.annulledOn(),
        application.circulatedOn(),
        due(application, terms),
        application.filedFor(),
        application.conditions(),
        application.verifiedBy());
  }

  private static @Nullable CaseLine due(CreditApplication application, List<CreditTerm> terms) {
    return terms.stream()
        .filter(term -> term.isOpen() && application.id().equals(term.application()))
        .findFirst()
        .map(term -> term.line(null, null, null, null))
        .orElse(null);
  }
}
