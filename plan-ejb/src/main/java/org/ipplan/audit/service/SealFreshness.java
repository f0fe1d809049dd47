package org.ipplan.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.ipplan.audit.domain.Block;
import org.ipplan.shared.FreshnessLine;
import org.ipplan.shared.KnowsFreshness;

/** How far the seal is behind the trail; by real time, as the trail is. */
@ApplicationScoped
public class SealFreshness implements KnowsFreshness {
  /** A record is sealed within a minute. */
  private static final Duration TOLERATED = Duration.ofMinutes(5);

  @Inject SealRows rows;

  @Override
  public List<FreshnessLine> freshness() {
    var waiting = rows.waiting();
    var oldest = waiting.get("oldest", Instant.class);
    var fresh = oldest == null || !oldest.plus(TOLERATED).isBefore(Clock.systemUTC().instant());
    return List.of(
        new FreshnessLine(
            "audit-seal",
            rows.last().map(Block::sealedAt).orElse(null),
            waiting.get("n", Long.class),
            0,
            oldest,
            fresh));
  }
}
