package org.ipplan.connection.persistence;

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

/** How far behind feeds are that are asked by schedule. */
@ApplicationScoped
public class FeedFreshness implements KnowsFreshness {
  /** A system may be down for a while before somebody should look. */
  private static final Duration TOLERATED = Duration.ofHours(1);

  private static final String FEEDS =
      """
      SELECT min(p.succeeded_at) AS up_to,
        count(*) FILTER (WHERE p.next_at <= cast(:now AS timestamptz)) AS waiting,
        count(*) FILTER (WHERE p.failures > 0) AS failed,
        min(p.next_at) FILTER (WHERE p.next_at <= cast(:now AS timestamptz)) AS oldest
      FROM system_feed_position p
        JOIN system_feed f ON f.id = p.feed_id AND f.way = 'PULL' AND f.tried_at IS NOT NULL
        JOIN connected_system s ON s.id = f.system_id AND s.state = 'CONNECTED'
      """;

  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;

  @Override
  public List<FreshnessLine> freshness() {
    var now = clock.now();
    var row =
        (Tuple)
            entityManager
                .createNativeQuery(FEEDS, Tuple.class)
                .setParameter("now", now.toString())
                .getSingleResult();
    var oldest = row.get("oldest", Instant.class);
    var failed = row.get("failed", Long.class);
    return List.of(
        new FreshnessLine(
            "connected-feeds",
            row.get("up_to", Instant.class),
            row.get("waiting", Long.class),
            failed,
            oldest,
            failed == 0 && (oldest == null || !oldest.plus(TOLERATED).isBefore(now))));
  }
}
