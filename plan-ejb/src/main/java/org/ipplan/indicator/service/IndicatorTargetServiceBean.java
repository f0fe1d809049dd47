package org.ipplan.indicator.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.ipplan.indicator.IndicatorTargetDetails;
import org.ipplan.indicator.IndicatorTargetService;
import org.ipplan.indicator.IndicatorTargetState;
import org.ipplan.indicator.NewIndicatorTarget;
import org.ipplan.indicator.domain.IndicatorTarget;
import org.ipplan.indicator.domain.IndicatorTargetSteps;
import org.ipplan.indicator.domain.ValuePolicy;
import org.ipplan.indicator.persistence.ObservationRows;
import org.ipplan.indicator.persistence.TargetReads;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;

/** Reads targets and takes their steps. */
@Stateless
@PermitAll
public class IndicatorTargetServiceBean implements IndicatorTargetService {
  /** The step by which a target begins. */
  private static final String PROPOSE = "propose";

  @Inject TargetReads reads;
  @Inject ObservationRows rows;
  @Inject CallerContext callers;
  @Inject BusinessClock clock;
  @Inject IndicatorTrail trail;

  @Override
  public UUID propose(String indicator, NewIndicatorTarget wanted) {
    requireIndicator(indicator);
    if (!callers.caller().isOffice()) {
      throw DomainException.forbidden(List.of(Refusal.of("indicator-target.office-only")));
    }
    ValuePolicy.target(wanted, clock.today()).orRefuse();
    rows.oneAtATime(indicator);
    requireNoneUnderWay(indicator, wanted.year());
    var target = IndicatorTarget.proposed(indicator, wanted, callers.caller(), clock.now());
    rows.add(target);
    trail.target(PROPOSE, target, null, null);
    return target.id();
  }

  private void requireNoneUnderWay(String indicator, int year) {
    if (!rows.targets(indicator, year, IndicatorTargetState.PROPOSED).isEmpty()) {
      var refusal = Refusal.of("indicator-target.under-way", Integer.toString(year));
      throw DomainException.conflict(List.of(refusal));
    }
  }

  @Override
  public IndicatorTargetDetails get(String indicator, UUID id) {
    return reads.find(indicator, id).orElseThrow(() -> notFound(id));
  }

  @Override
  public List<IndicatorTargetDetails> ofIndicator(String indicator) {
    requireIndicator(indicator);
    return reads.ofIndicator(indicator);
  }

  @Override
  public List<StepOffer> offers(String indicator, UUID id) {
    get(indicator, id);
    return find(id).offers(callers.caller());
  }

  @Override
  public IndicatorTargetDetails take(
      String indicator, UUID id, String action, long expectedVersion, StepInput input) {
    get(indicator, id);
    rows.oneAtATime(indicator);
    var target = find(id);
    if (target.version() != expectedVersion) {
      throw DomainException.stale();
    }
    var held = rows.targets(indicator, target.year(), IndicatorTargetState.CONFIRMED);
    var before = target.state();
    target.take(action, callers.caller(), input, clock.now());
    if (action.equals(IndicatorTargetSteps.CONFIRM)) {
      held.forEach(this::giveWay);
    }
    rows.flush();
    trail.target(action, target, before, input.reason());
    return get(indicator, id);
  }

  private void giveWay(IndicatorTarget held) {
    var before = held.state();
    held.giveWay(callers.caller(), clock.now());
    rows.flush();
    trail.target(IndicatorTargetSteps.SUPERSEDE, held, before, null);
  }

  private IndicatorTarget find(UUID id) {
    return rows.findTarget(id).orElseThrow(() -> notFound(id));
  }

  private static DomainException notFound(UUID id) {
    return DomainException.notFound("indicator-target.not-found", id);
  }

  private void requireIndicator(String code) {
    if (rows.terms(code).isEmpty()) {
      throw DomainException.notFound("indicator.not-found", code);
    }
  }
}
