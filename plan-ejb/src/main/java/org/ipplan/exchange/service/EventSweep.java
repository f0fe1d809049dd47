package org.ipplan.exchange.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Logger;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.schedule.RecurringWork;

/** Tells of periods that began and ended, and removes what was told long ago. */
@ApplicationScoped
public class EventSweep implements RecurringWork {
  private static final Logger LOG = Logger.getLogger(EventSweep.class.getName());
  private static final Duration EVERY = Duration.ofMinutes(10);

  @Inject Sequencer sequencer;
  @Inject Settings settings;
  @Inject BusinessClock clock;

  @Override
  public String name() {
    return "exchange.sweep";
  }

  @Override
  public Duration every() {
    return EVERY;
  }

  @Override
  public void run() {
    sequencer.look();
    var before = clock.now().minus(Duration.ofDays(settings.keepDays()));
    var removed = sequencer.purge(before);
    if (removed > 0) {
      LOG.info(() -> "Removed " + removed + " events from before " + before);
    }
  }
}
