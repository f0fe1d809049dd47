package org.ipplan.intake.service;

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

/** How many jobs are still to be done, and how many wait for somebody to resume them. */
@ApplicationScoped
public class JobFreshness implements KnowsFreshness {
  /** A job begins within seconds; one that waits longer waits for a member. */
  private static final Duration TOLERATED = Duration.ofMinutes(10);

  private static final String OPEN =
      """
      SELECT max(finished_at) FILTER (WHERE state = 'COMPLETED') AS up_to,
        count(*) FILTER (WHERE state IN ('QUEUED', 'RUNNING')) AS waiting,
        min(created_at) FILTER (WHERE state = 'QUEUED') AS oldest,
        count(*) FILTER (WHERE state = 'FAILED') AS failed
      FROM job
      """;

  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;

  @Override
  public List<FreshnessLine> freshness() {
    var row = (Tuple) entityManager.createNativeQuery(OPEN, Tuple.class).getSingleResult();
    var oldest = row.get("oldest", Instant.class);
    return List.of(
        new FreshnessLine(
            "jobs",
            row.get("up_to", Instant.class),
            row.get("waiting", Long.class),
            row.get("failed", Long.class),
            oldest,
            oldest == null || !oldest.plus(TOLERATED).isBefore(clock.now())));
  }
}
