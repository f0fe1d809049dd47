package org.ipplan.indicator.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipplan.indicator.NewObservation;
import org.ipplan.indicator.ObservationOutcome;
import org.ipplan.indicator.ObservationState;
import org.ipplan.indicator.domain.Observation;
import org.ipplan.indicator.domain.Observation.Bringer;
import org.ipplan.indicator.domain.ObservationSteps;
import org.ipplan.indicator.domain.ObservedPeriod;
import org.ipplan.indicator.persistence.ObservationRows;
import org.ipplan.indicator.persistence.ObservationRows.Terms;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One way in for every value: the same again is the same, another is a correction that keeps both.
 */
@Dependent
public class Giving {
  /** The step by which an observation begins. */
  static final String GIVE = "give";

  @Inject ObservationRows rows;
  @Inject CallerContext callers;
  @Inject BusinessClock clock;
  @Inject IndicatorTrail trail;

  /** What became of a value, and the observation it is. */
  record Taken(ObservationOutcome outcome, UUID observation) {}

  /** Takes a checked value in. */
  Taken take(Terms indicator, NewObservation value, Bringer by) {
    rows.oneAtATime(indicator.code());
    var period = ObservedPeriod.of(value.period()).orElseThrow();
    var standing = rows.standing(indicator.code(), period.code());
    var system = by.system();
    var held = standing.stream().filter(this::holds).findFirst();
    var open = standing.stream().filter(each -> isOpen(each) && each.isOf(system)).findFirst();
    var same = same(open, held, value.value());
    return same.isPresent()
        ? new Taken(ObservationOutcome.SAME, same.get().id())
        : another(indicator, period, value, by, open.orElse(null), held.orElse(null));
  }

  /** What is under way counts before what holds: the last word is asked. */
  private static Optional<Observation> same(
      Optional<Observation> open, Optional<Observation> held, BigDecimal value) {
    return open.or(() -> held).filter(each -> each.says(value));
  }

  private Taken another(
      Terms indicator,
      ObservedPeriod period,
      NewObservation value,
      Bringer by,
      @Nullable Observation open,
      @Nullable Observation held) {
    if (open != null) {
      giveWay(open, by, indicator.owner());
    }
    var former = open == null ? held : open;
    var brought =
        Observation.brought(
            indicator.code(), period, value, by, former == null ? null : former.id(), clock.now());
    rows.add(brought);
    trail.observation(GIVE, brought, null, null);
    return new Taken(
        former == null ? ObservationOutcome.NEW : ObservationOutcome.CORRECTED, brought.id());
  }

  /** A system corrects what it brought; people take theirs up again. */
  private void giveWay(Observation open, Bringer by, String owner) {
    if (by.system() == null) {
      throw DomainException.conflict(List.of(Refusal.of("observation.under-way", open.period())));
    }
    var before = open.state();
    open.giveWay(callers.caller(), owner, clock.now());
    rows.flush();
    trail.observation(ObservationSteps.SUPERSEDE, open, before, null);
  }

  /** Confirmed, and known by now: what ships may be known later than the sample year's day. */
  private boolean holds(Observation observation) {
    var known = observation.knownAt();
    return observation.state() == ObservationState.CONFIRMED
        && known != null
        && !known.isAfter(clock.now());
  }

  private static boolean isOpen(Observation observation) {
    return observation.state() != ObservationState.CONFIRMED;
  }
}
