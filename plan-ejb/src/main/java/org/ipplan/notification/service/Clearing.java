package org.ipplan.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Logger;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.schedule.RecurringWork;

/**
 * Removes what was read long ago from the inboxes. What nobody read stays, and so does the trail:
 * an inbox is a convenience, not a record.
 */
@ApplicationScoped
public class Clearing implements RecurringWork {
  private static final Logger LOG = Logger.getLogger(Clearing.class.getName());

  @Inject Outbox outbox;
  @Inject BusinessClock clock;
  @Inject Settings settings;

  @Override
  public String name() {
    return "notification.clearing";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(6);
  }

  @Override
  public void run() {
    var before = clock.now().minus(Duration.ofDays(settings.keepDays()));
    var removed = 0;
    for (int some = outbox.clear(before); some > 0; some = outbox.clear(before)) {
      removed += some;
    }
    if (removed > 0) {
      var count = removed;
      LOG.info(() -> "Removed " + count + " notifications that were read before " + before);
    }
  }
}
