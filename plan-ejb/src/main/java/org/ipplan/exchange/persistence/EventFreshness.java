package org.ipplan.exchange.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.FreshnessLine;
import org.ipplan.shared.KnowsFreshness;
import org.jspecify.annotations.Nullable;

/** How far events are put in order, and how many are still to be brought. */
@ApplicationScoped
public class EventFreshness implements KnowsFreshness {
  /** Events have their position within seconds. */
  private static final Duration ORDERED = Duration.ofMinutes(1);

  /** A target may be down for a while before somebody should look. */
  private static final Duration BROUGHT = Duration.ofHours(1);

  private static final String EVENTS =
      """
      SELECT (SELECT e.happened_at FROM exchange_event e
          WHERE e.position <= s.last_position ORDER BY e.position DESC LIMIT 1) AS up_to,
        n.waiting, n.oldest, cast(0 AS bigint) AS failed
      FROM exchange_sequence s CROSS JOIN LATERAL (
        SELECT count(*) AS waiting, min(happened_at) AS oldest FROM exchange_event
        WHERE position IS NULL) n
      """;

  private static final String DELIVERIES =
      """
      SELECT (SELECT max(h.succeeded_at) FROM subscription_health h) AS up_to,
        count(*) FILTER (WHERE d.state <> 'DEAD') AS waiting,
        min(d.waiting_since) FILTER (WHERE d.state <> 'DEAD') AS oldest,
        count(*) FILTER (WHERE d.state = 'DEAD') AS failed
      FROM delivery d JOIN subscription s ON s.id = d.subscription_id AND s.state <> 'ENDED'
      WHERE d.state <> 'DELIVERED'
      """;

  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;

  @Override
  public List<FreshnessLine> freshness() {
    return List.of(line("deliveries", DELIVERIES, BROUGHT), line("events", EVENTS, ORDERED));
  }

  private FreshnessLine line(String name, String sql, Duration tolerated) {
    var row = (Tuple) entityManager.createNativeQuery(sql, Tuple.class).getSingleResult();
    var oldest = row.get("oldest", Instant.class);
    return new FreshnessLine(
        name,
        row.get("up_to", Instant.class),
        row.get("waiting", Long.class),
        row.get("failed", Long.class),
        oldest,
        isWithin(oldest, tolerated));
  }

  private boolean isWithin(@Nullable Instant oldest, Duration tolerated) {
    return oldest == null || !oldest.plus(tolerated).isBefore(clock.now());
  }
}
