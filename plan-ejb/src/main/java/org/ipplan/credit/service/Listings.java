package org.ipplan.credit.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.ipplan.credit.CreditList;
import org.ipplan.credit.domain.CalledHearing;
import org.ipplan.credit.domain.CreditCase;
import org.ipplan.credit.domain.DecisionPaper;
import org.ipplan.credit.domain.FiledDefence;
import org.ipplan.credit.domain.GivenWaiver;
import org.ipplan.credit.domain.ListingFile;
import org.ipplan.credit.domain.ListingSteps;
import org.ipplan.credit.domain.Notice;
import org.ipplan.credit.domain.ServiceRecord;
import org.ipplan.credit.domain.Vote;
import org.ipplan.credit.domain.Worksheet;
import org.ipplan.ruleset.RulePacks;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.DomainException.Kind;
import org.jspecify.annotations.Nullable;

/** Finds cases of the serious list with everything they have gathered. */
@Dependent
public class Listings {
  private static final String PROVINCE =
      """
      SELECT coalesce(left(s.region_code, 2), '') FROM credit_subject o
        JOIN credit_subject s ON s.id = coalesce(o.merged_into, o.id)
      WHERE o.id = :id
      """;

  @Inject EntityManager entityManager;
  @Inject Cases cases;
  @Inject Terms terms;
  @Inject BusinessClock clock;
  @Inject RulePacks rules;

  /**
   * A case in the caller's scope, for one change at a time.
   *
   * @throws DomainException {@code credit.case-not-found}; {@code credit.not-serious}
   */
  CreditCase change(UUID id) {
    return locked(cases.find(id));
  }

  /**
   * The same in the version last read, which it has no longer afterwards.
   *
   * @throws DomainException {@code version.stale}
   */
  CreditCase change(UUID id, long expectedVersion) {
    var matter = change(id);
    if (matter.version() != expectedVersion) {
      throw DomainException.stale();
    }
    entityManager.lock(matter, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    return matter;
  }

  /** The same for a case that was found otherwise. */
  CreditCase locked(CreditCase matter) {
    if (matter.list() != CreditList.SERIOUS) {
      throw new DomainException(Kind.CONFLICT, "credit.not-serious");
    }
    entityManager.refresh(matter, LockModeType.PESSIMISTIC_WRITE);
    return matter;
  }

  ListingSteps.Facts facts(CreditCase matter, Caller caller, boolean follows) {
    return new ListingSteps.Facts(
        matter,
        cases.history(matter),
        file(matter.id()),
        province(matter),
        rules.current(),
        caller,
        clock.today(),
        follows);
  }

  ListingFile file(UUID caseId) {
    return new ListingFile(
        worksheet(caseId),
        all(Notice.class, caseId, "issuedAt"),
        all(ServiceRecord.class, caseId, "recordedAt"),
        all(GivenWaiver.class, caseId, "recordedAt"),
        all(FiledDefence.class, caseId, "filedAt"),
        all(CalledHearing.class, caseId, "calledAt"),
        all(Vote.class, caseId, "votedAt"),
        all(DecisionPaper.class, caseId, "issuedAt"),
        terms.ofCase(caseId));
  }

  @Nullable Worksheet worksheet(UUID caseId) {
    return entityManager.find(Worksheet.class, caseId);
  }

  /** Oldest first. */
  <T> List<T> all(Class<T> type, UUID caseId, String order) {
    return entityManager
        .createQuery(
            "select x from "
                + type.getSimpleName()
                + " x where x.caseId = :id order by x."
                + order
                + ", x.id",
            type)
        .setParameter("id", caseId)
        .getResultList();
  }

  private @Nullable String province(CreditCase matter) {
    var query =
        entityManager
            .createNativeQuery(PROVINCE, String.class)
            .setParameter("id", matter.subject());
    return Rows.first(query, String.class).filter(found -> !found.isEmpty()).orElse(null);
  }
}
