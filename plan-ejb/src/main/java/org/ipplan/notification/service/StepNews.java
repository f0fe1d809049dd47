package org.ipplan.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.ipplan.notification.domain.NewsOfSteps;
import org.ipplan.notification.persistence.Telling;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.StepTaken;

/** Tells of steps, in the step's own transaction: who is told of it, and it, go together. */
@ApplicationScoped
public class StepNews {
  @Inject Telling telling;
  @Inject BusinessClock clock;

  void tell(@Observes StepTaken step) {
    NewsOfSteps.of(step, clock.today()).forEach(telling::tell);
  }
}
