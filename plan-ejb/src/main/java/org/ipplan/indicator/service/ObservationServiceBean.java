package org.ipplan.indicator.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.ipplan.indicator.Given;
import org.ipplan.indicator.NewObservation;
import org.ipplan.indicator.ObservationDetails;
import org.ipplan.indicator.ObservationFilter;
import org.ipplan.indicator.ObservationService;
import org.ipplan.indicator.ObservationState;
import org.ipplan.indicator.domain.Observation;
import org.ipplan.indicator.domain.Observation.Bringer;
import org.ipplan.indicator.domain.ObservationSteps;
import org.ipplan.indicator.domain.ObservedPeriod;
import org.ipplan.indicator.domain.ValuePolicy;
import org.ipplan.indicator.persistence.ObservationReads;
import org.ipplan.indicator.persistence.ObservationRows;
import org.ipplan.indicator.persistence.ObservationRows.Terms;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** Reads values and takes their steps. */
@Stateless
@PermitAll
public class ObservationServiceBean implements ObservationService {
  @Inject ObservationReads reads;
  @Inject ObservationRows rows;
  @Inject Giving giving;
  @Inject CallerContext callers;
  @Inject BusinessClock clock;
  @Inject IndicatorTrail trail;

  @Override
  public void requireWriter() {
    var caller = callers.caller();
    if (!caller.isDepartmentOfficial() && !caller.is(Role.SCOPE_INDICATOR_WRITE)) {
      throw forbidden("observation.writer-only");
    }
  }

  @Override
  public Given give(String indicator, NewObservation value) {
    requireWriter();
    var terms = terms(indicator);
    requireScope(callers.caller(), terms);
    ValuePolicy.observation(value, terms.frequency(), clock.today()).orRefuse();
    var taken = giving.take(terms, value, Bringer.of(callers.caller()));
    return new Given(taken.outcome(), get(terms.code(), taken.observation()));
  }

  /** An official gives values of the own department, a system of a department those of that. */
  private static void requireScope(Caller caller, Terms terms) {
    var everywhere = !caller.isPerson() && caller.department() == null;
    if (!everywhere && !caller.belongsTo(terms.owner())) {
      throw forbidden("observation.owner-only");
    }
  }

  private static DomainException forbidden(String code) {
    return DomainException.forbidden(List.of(Refusal.of(code)));
  }

  @Override
  public ObservationDetails get(String indicator, UUID id) {
    return reads
        .find(indicator, id)
        .orElseThrow(() -> DomainException.notFound("observation.not-found", id));
  }

  @Override
  public Page<ObservationDetails> list(
      String indicator,
      ObservationFilter filter,
      int limit,
      @Nullable String cursor,
      boolean count) {
    return reads.list(terms(indicator).code(), filter, limit, cursor, count);
  }

  @Override
  public List<ObservationDetails> ofReport(UUID report) {
    return reads.ofReport(report);
  }

  @Override
  public ObservationDetails change(
      String indicator, UUID id, long expectedVersion, NewObservation value) {
    var terms = terms(indicator);
    var observation = find(indicator, id, expectedVersion);
    var before = observation.state();
    observation.edit(value, callers.caller(), terms.owner());
    ValuePolicy.observation(value, terms.frequency(), clock.today())
        .check(isOf(value.period(), observation), "period", "observation.period-stays")
        .orRefuse();
    rows.flush();
    trail.observation(ObservationSteps.EDIT, observation, before, null);
    return get(indicator, id);
  }

  private static boolean isOf(String period, Observation observation) {
    return ObservedPeriod.of(period)
        .filter(known -> known.code().equals(observation.period()))
        .isPresent();
  }

  @Override
  public List<StepOffer> offers(String indicator, UUID id) {
    var version = get(indicator, id).version();
    return find(indicator, id, version).offers(callers.caller(), terms(indicator).owner());
  }

  @Override
  public ObservationDetails take(
      String indicator, UUID id, String action, long expectedVersion, StepInput input) {
    var terms = terms(indicator);
    rows.oneAtATime(terms.code());
    var observation = find(indicator, id, expectedVersion);
    requireStep(action);
    var before = observation.state();
    observation.take(action, callers.caller(), terms.owner(), input, clock.now());
    if (observation.state() == ObservationState.CONFIRMED) {
      takePlace(observation, terms.owner());
    }
    rows.flush();
    var reason = input.reason() == null ? input.note() : input.reason();
    trail.observation(action, observation, before, reason);
    return get(indicator, id);
  }

  /** A value is edited by itself and gives way to another one. */
  private static void requireStep(String action) {
    if (action.equals(ObservationSteps.EDIT)) {
      throw new DomainException(
          DomainException.Kind.NOT_FOUND,
          "workflow.unknown-action",
          action,
          ObservationSteps.WORKFLOW.name());
    }
  }

  /** What held until now gives way, and what others submitted of the same value with it. */
  private void takePlace(Observation confirmed, String owner) {
    for (var other : rows.standing(confirmed.indicator(), confirmed.period())) {
      var held = other.state() == ObservationState.CONFIRMED;
      var same = other.state() == ObservationState.SUBMITTED && other.says(confirmed.value());
      if (!other.id().equals(confirmed.id()) && (held || same)) {
        giveWay(other, owner);
        if (held) {
          confirmed.tookPlaceOf(other);
        }
      }
    }
  }

  private void giveWay(Observation other, String owner) {
    var before = other.state();
    other.giveWay(callers.caller(), owner, clock.now());
    rows.flush();
    trail.observation(ObservationSteps.SUPERSEDE, other, before, null);
  }

  private Observation find(String indicator, UUID id, long expectedVersion) {
    get(indicator, id);
    var observation =
        rows.find(id).orElseThrow(() -> DomainException.notFound("observation.not-found", id));
    if (observation.version() != expectedVersion) {
      throw DomainException.stale();
    }
    return observation;
  }

  private Terms terms(String indicator) {
    return rows.terms(indicator)
        .orElseThrow(() -> DomainException.notFound("indicator.not-found", indicator));
  }
}
