package org.ipplan.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.ipplan.shared.schedule.RecurringWork;

/**
 * Looks every minute for names without a key: brought in by the many, or before there were keys.
 */
@ApplicationScoped
public class KeySweep implements RecurringWork {
  private static final Duration EVERY = Duration.ofMinutes(1);

  @Inject KeyUpkeep upkeep;

  @Override
  public String name() {
    return "matching-keys";
  }

  @Override
  public Duration every() {
    return EVERY;
  }

  @Override
  public void run() {
    boolean more;
    do {
      more = upkeep.catchUp();
    } while (more);
  }
}
