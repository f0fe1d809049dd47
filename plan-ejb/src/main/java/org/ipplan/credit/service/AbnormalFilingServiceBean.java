package org.ipplan.credit.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ipplan.calendar.CalendarService;
import org.ipplan.credit.AbnormalFiling;
import org.ipplan.credit.AbnormalFilingService;
import org.ipplan.credit.domain.AbnormalFile;
import org.ipplan.credit.domain.AbnormalPolicy;
import org.ipplan.credit.domain.CaseSteps;
import org.ipplan.credit.domain.CreditCase;
import org.ipplan.ruleset.Rule;
import org.ipplan.ruleset.RulePacks;
import org.ipplan.shared.BusinessClock;

/** Finds the case, has its step taken, writes what was said. */
@Stateless
@PermitAll
public class AbnormalFilingServiceBean implements AbnormalFilingService {
  @Inject EntityManager entityManager;
  @Inject CreditAccess access;
  @Inject Cases cases;
  @Inject CaseEffects effects;
  @Inject AbnormalFilings filings;
  @Inject RulePacks rules;
  @Inject CalendarService calendar;
  @Inject BusinessClock clock;

  @Override
  public Optional<AbnormalFiling> of(UUID caseId) {
    access.reader();
    return view(cases.find(caseId));
  }

  @Override
  public Optional<Rule> kinds(UUID caseId) {
    access.reader();
    return AbnormalPolicy.kinds(cases.find(caseId), rules.current());
  }

  @Override
  public AbnormalFiling write(UUID caseId, long expectedVersion, AbnormalFiling wanted) {
    var caller = access.reader();
    var matter = cases.find(caseId, expectedVersion);
    AbnormalPolicy.require(matter, wanted, rules.current(), calendar.current(), clock.today());
    entityManager.lock(matter, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    effects.write(
        matter,
        CaseSteps.RECORD_FILING,
        caller,
        () -> filings.write(matter, wanted, caller, clock.today(), rules.current()));
    return view(matter).orElseThrow();
  }

  private Optional<AbnormalFiling> view(CreditCase matter) {
    return Optional.of(filings.file(matter))
        .filter(file -> file.kept() != null)
        .map(file -> view(file, matter));
  }

  private static AbnormalFiling view(AbnormalFile file, CreditCase matter) {
    var term = file.term();
    return Objects.requireNonNull(file.kept())
        .view(term == null ? null : term.dueOn(), matter.version());
  }
}
