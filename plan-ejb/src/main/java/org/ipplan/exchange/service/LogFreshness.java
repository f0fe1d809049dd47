package org.ipplan.exchange.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.ipplan.exchange.persistence.LogRows;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.FreshnessLine;
import org.ipplan.shared.KnowsFreshness;

/** How far the event log is behind; no line where the server has none. */
@ApplicationScoped
public class LogFreshness implements KnowsFreshness {
  /** A broker may be down for a while before somebody should look. */
  private static final Duration TOLERATED = Duration.ofMinutes(15);

  @Inject LogRows rows;
  @Inject Settings settings;
  @Inject BusinessClock clock;

  @Override
  public List<FreshnessLine> freshness() {
    if (!settings.hasLog()) {
      return List.of();
    }
    var lag = rows.lag();
    var oldest = lag.oldest();
    var isWithin = oldest == null || !oldest.plus(TOLERATED).isBefore(clock.now());
    return List.of(
        new FreshnessLine("event-log", lag.appendedAt(), lag.waiting(), 0, oldest, isWithin));
  }
}
