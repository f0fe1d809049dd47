package org.ipplan.credit.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.ipplan.credit.domain.CaseHistory;
import org.ipplan.credit.domain.CaseStep;
import org.ipplan.credit.domain.CaseSteps;
import org.ipplan.credit.domain.CreditCase;
import org.ipplan.ruleset.RulePacks;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.jspecify.annotations.Nullable;

/** Finds cases in the caller's scope, and keeps the record of what was done with them. */
@Dependent
public class Cases {
  private static final String IN_SCOPE =
      "SELECT c.id FROM credit_case c WHERE c.id = :id AND " + CreditAccess.IN_SCOPE;

  @Inject EntityManager entityManager;
  @Inject CreditAccess access;
  @Inject BusinessClock clock;
  @Inject RulePacks rules;
  @Inject AbnormalFilings filings;

  /**
   * @throws DomainException {@code credit.case-not-found}, also for what the caller may not see
   */
  CreditCase find(UUID id) {
    var query = entityManager.createNativeQuery(IN_SCOPE, UUID.class).setParameter("id", id);
    access.scope().forEach(query::setParameter);
    return Rows.first(query, UUID.class)
        .map(found -> entityManager.find(CreditCase.class, found))
        .orElseThrow(() -> DomainException.notFound("credit.case-not-found", id));
  }

  /**
   * @param expectedVersion as last read
   * @throws DomainException {@code version.stale}
   */
  CreditCase find(UUID id, long expectedVersion) {
    var matter = find(id);
    if (matter.version() != expectedVersion) {
      throw DomainException.stale();
    }
    return matter;
  }

  CaseHistory history(CreditCase matter) {
    return new CaseHistory(
        entityManager
            .createQuery(
                "select s from CaseStep s where s.caseId = :id order by s.ordinal", CaseStep.class)
            .setParameter("id", matter.id())
            .getResultList());
  }

  /** What a caller's step is decided on. */
  CaseSteps.Facts facts(CreditCase matter, Caller caller) {
    return facts(matter, caller, false);
  }

  /** What a step is decided on that the product takes for a caller. */
  CaseSteps.Facts following(CreditCase matter, Caller caller) {
    return facts(matter, caller, true);
  }

  private CaseSteps.Facts facts(CreditCase matter, Caller caller, boolean follows) {
    return new CaseSteps.Facts(
        matter,
        history(matter),
        rules.current(),
        caller,
        clock.today(),
        follows,
        filings.file(matter));
  }

  /** Adds to the record of a case. */
  void record(CreditCase matter, int done, String action, Caller caller, @Nullable String note) {
    entityManager.persist(
        new CaseStep(matter, done + 1, action, caller, clock.today(), clock.now(), note));
  }
}
