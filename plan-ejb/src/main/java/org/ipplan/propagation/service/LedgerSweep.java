package org.ipplan.propagation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.ipplan.shared.schedule.RecurringWork;

/** Looks every few minutes for entries whose period ended and recipients whose first day came. */
@ApplicationScoped
public class LedgerSweep implements RecurringWork {
  private static final Duration EVERY = Duration.ofMinutes(5);

  @Inject LedgerUpkeep upkeep;

  @Override
  public String name() {
    return "propagation-ledger";
  }

  @Override
  public Duration every() {
    return EVERY;
  }

  @Override
  public void run() {
    upkeep.introduce();
    int told;
    do {
      told = upkeep.expire();
    } while (told == LedgerUpkeep.MOST);
  }
}
