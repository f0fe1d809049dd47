package org.ipplan.indicator.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import org.ipplan.indicator.BroughtObservation;
import org.ipplan.indicator.NewObservation;
import org.ipplan.indicator.ObservationIntake;
import org.ipplan.indicator.ObservationOutcome;
import org.ipplan.indicator.domain.Observation.Bringer;
import org.ipplan.indicator.domain.ValuePolicy;
import org.ipplan.indicator.persistence.ObservationRows;
import org.ipplan.indicator.persistence.ObservationRows.Terms;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.ipplan.shared.OnBehalf;
import org.ipplan.shared.Role;

/** Checks what a system brings, and takes it in as that system. */
@Stateless
@PermitAll
public class ObservationIntakeBean implements ObservationIntake {
  private static final int MAX_SYSTEM = 100;

  @Inject ObservationRows rows;
  @Inject Giving giving;
  @Inject BusinessClock clock;
  @Inject OnBehalf onBehalf;

  @Override
  public ObservationOutcome bring(BroughtObservation brought) {
    var value =
        new NewObservation(
            brought.period(),
            brought.value(),
            brought.source(),
            brought.publishedOn(),
            brought.reference());
    var terms = rows.terms(brought.indicator());
    ValuePolicy.observation(value, terms.map(Terms::frequency).orElse(null), clock.today())
        .text("system", brought.system(), MAX_SYSTEM)
        .orRefuse();
    var system = new Caller(brought.system(), Set.of(Role.SCOPE_INDICATOR_WRITE), null);
    return onBehalf.of(
        system, () -> giving.take(terms.orElseThrow(), value, Bringer.of(system)).outcome());
  }
}
