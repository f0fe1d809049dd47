package org.ipplan.shared.container;

import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.ipplan.shared.BusinessClock;
import org.jspecify.annotations.Nullable;

/**
 * Sets the business clock once: real time, or in the sample run the distance to {@code
 * plan.clock.start} that the first start stored in the database.
 */
@Singleton
public class BusinessClockProducer {
  static final String OFFSET = "clock.offset.seconds";

  @EJB SchemaMigration migration;
  @Inject EntityManager entityManager;
  @Inject Config config;

  private @Nullable BusinessClock clock;

  @Produces
  @Dependent
  public BusinessClock clock() {
    var known = clock;
    if (known == null) {
      known = new BusinessClock(Clock.offset(Clock.systemUTC(), distance()));
      clock = known;
    }
    return known;
  }

  private Duration distance() {
    Optional<String> start = config.getOptionalValue("plan.clock.start", String.class);
    if (start.isEmpty()) {
      return Duration.ZERO;
    }
    var wanted = OffsetDateTime.parse(start.get()).toInstant();
    var seconds = Duration.between(Clock.systemUTC().instant(), wanted).toSeconds();
    // the first start wins; later ones, and other members, read what it stored
    entityManager
        .createNativeQuery(
            "INSERT INTO setting (name, value) VALUES (?1, ?2) ON CONFLICT DO NOTHING")
        .setParameter(1, OFFSET)
        .setParameter(2, Long.toString(seconds))
        .executeUpdate();
    var stored =
        (String)
            entityManager
                .createNativeQuery("SELECT value FROM setting WHERE name = ?1", String.class)
                .setParameter(1, OFFSET)
                .getSingleResult();
    return Duration.ofSeconds(Long.parseLong(stored));
  }
}
