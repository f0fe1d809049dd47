package org.ipplan.progress.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import org.ipplan.progress.PeriodDetails;
import org.ipplan.progress.PeriodService;
import org.ipplan.progress.ReportState;
import org.ipplan.progress.domain.Period;
import org.ipplan.progress.domain.Report;
import org.ipplan.progress.domain.ReportWorkflow;
import org.ipplan.progress.domain.Whole;
import org.ipplan.progress.service.ProgressTrail.Before;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Role;
import org.ipplan.shared.StepTaken;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;

/** Closes periods, and locks with them what was approved; reopens them, and unlocks it again. */
@Stateless
@PermitAll
public class PeriodServiceBean implements PeriodService {
  private static final String IN_STATE =
      "select r from Report r where r.period = :period and r.state = :state order by r.id";

  private static final String WAITING =
      "select count(r) from Report r where r.period = :period and r.state = :state";

  @Inject EntityManager entityManager;
  @Inject ReportAccess access;
  @Inject CallerContext callers;
  @Inject BusinessClock clock;
  @Inject ProgressTrail trail;
  @Inject Event<StepTaken> steps;

  @Override
  public PeriodDetails get(String code) {
    return find(code, LockModeType.NONE).details();
  }

  @Override
  public List<StepOffer> offers(String code) {
    var period = find(code, LockModeType.NONE);
    return period.offers(facts(period, code));
  }

  @Override
  public PeriodDetails take(String code, String action, long expectedVersion, StepInput input) {
    var period = find(code, LockModeType.PESSIMISTIC_WRITE);
    if (period.version() != expectedVersion) {
      throw DomainException.stale();
    }
    var before = period.details();
    period.take(action, facts(period, code), input, clock.now());
    entityManager.flush();
    if (action.equals(Period.CLOSE)) {
      lockReports(code);
    } else {
      unlockReports(code, input);
    }
    record(action, before, period.details(), input);
    return period.details();
  }

  private Period.Facts facts(Period period, String code) {
    return period.facts(callers.caller(), waiting(code), clock.today());
  }

  private void lockReports(String code) {
    for (Report report : reports(code, ReportState.APPROVED)) {
      var before = Before.of(report);
      report.lock(access.standing(report));
      entityManager.flush();
      trail.taken(ReportWorkflow.LOCK, report, before, null, null, Whole.ALONE);
    }
  }

  private void unlockReports(String code, StepInput input) {
    for (Report report : reports(code, ReportState.LOCKED)) {
      var before = Before.of(report);
      report.unlock(access.standing(report));
      entityManager.flush();
      trail.taken(ReportWorkflow.UNLOCK, report, before, input.reason(), null, Whole.ALONE);
    }
  }

  private List<Report> reports(String code, ReportState state) {
    return entityManager
        .createQuery(IN_STATE, Report.class)
        .setParameter("period", code)
        .setParameter("state", state)
        .getResultList();
  }

  private long waiting(String code) {
    return entityManager
        .createQuery(WAITING, Long.class)
        .setParameter("period", code)
        .setParameter("state", ReportState.SUBMITTED)
        .getSingleResult();
  }

  private Period find(String code, LockModeType lock) {
    var period = entityManager.find(Period.class, code, lock);
    if (period == null || !mayRead(callers.caller())) {
      throw DomainException.notFound("period.not-found", code);
    }
    return period;
  }

  private void record(String action, PeriodDetails before, PeriodDetails after, StepInput input) {
    steps.fire(
        new StepTaken(
            action,
            "period",
            after.code(),
            null,
            StepTaken.Visibility.AUDIT,
            null,
            before.state().name(),
            after.state().name(),
            before.version(),
            after.version(),
            input.reason(),
            Map.of()));
  }

  /** As open as the list of periods. */
  private static boolean mayRead(Caller caller) {
    return caller.isPerson() || caller.is(Role.SCOPE_PLAN_READ);
  }
}
