package org.ipplan.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.ipplan.shared.StepTaken;

/**
 * Writes one record for every step, in the step's own transaction: a trail that can miss a
 * committed change would be worth nothing.
 */
@ApplicationScoped
public class Trail {
  @Inject Records records;

  void write(@Observes StepTaken step) {
    records.write(step, Records.Outcome.DONE);
  }
}
