package org.ipplan.indicator.persistence;

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

/** When a value was last confirmed, and how many wait for it. */
@ApplicationScoped
public class IndicatorFreshness implements KnowsFreshness {
  /** Confirming is work of people: two weeks. */
  private static final Duration TOLERATED = Duration.ofDays(14);

  private static final String VALUES =
      """
      SELECT max(known_at) FILTER (WHERE known_at <= :now) AS up_to,
        count(*) FILTER (WHERE state = 'SUBMITTED') AS waiting,
        min(brought_at) FILTER (WHERE state = 'SUBMITTED') AS oldest
      FROM indicator_observation
      """;

  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;

  @Override
  public List<FreshnessLine> freshness() {
    var query = entityManager.createNativeQuery(VALUES, Tuple.class);
    var row = (Tuple) query.setParameter("now", clock.now()).getSingleResult();
    var oldest = row.get("oldest", Instant.class);
    return List.of(
        new FreshnessLine(
            "indicator-observations",
            row.get("up_to", Instant.class),
            row.get("waiting", Long.class),
            0,
            oldest,
            oldest == null || !oldest.plus(TOLERATED).isBefore(clock.now())));
  }
}
