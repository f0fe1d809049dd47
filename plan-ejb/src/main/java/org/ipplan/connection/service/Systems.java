package org.ipplan.connection.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ipplan.connection.FeedDetails;
import org.ipplan.connection.NewSystem;
import org.ipplan.connection.SystemDetails;
import org.ipplan.connection.SystemState;
import org.ipplan.connection.domain.ConnectedSystem;
import org.ipplan.connection.domain.Feed;
import org.ipplan.connection.domain.SystemSteps;
import org.ipplan.connection.persistence.FeedReads;
import org.ipplan.connection.persistence.SystemReads;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.StepTaken;
import org.jspecify.annotations.Nullable;

/** Finds systems and feeds that the caller sees, shows them, and writes the trail. */
@Dependent
public class Systems {
  private static final String FEED =
      "select f from Feed f where f.system = :system and f.code = :code";

  @Inject EntityManager entityManager;
  @Inject ConnectionAccess access;
  @Inject SystemReads reads;
  @Inject FeedReads feeds;
  @Inject Event<StepTaken> steps;

  /**
   * @throws DomainException {@code connection.readers-only}; {@code connection.not-found}
   */
  ConnectedSystem find(String code) {
    return reads
        .find(access.sight(), code)
        .map(id -> entityManager.find(ConnectedSystem.class, id))
        .orElseThrow(() -> DomainException.notFound("connection.not-found", code));
  }

  /** The same, where nobody changed it since. */
  ConnectedSystem find(String code, long expectedVersion) {
    var system = find(code);
    if (system.version() != expectedVersion) {
      throw DomainException.stale();
    }
    return system;
  }

  Optional<Feed> feed(UUID system, String code) {
    return entityManager
        .createQuery(FEED, Feed.class)
        .setParameter("system", system)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  /**
   * @throws DomainException {@code connection.feed-not-found}
   */
  Feed requireFeed(UUID system, String code) {
    return feed(system, code).orElseThrow(() -> noFeed(code));
  }

  static DomainException noFeed(String code) {
    return DomainException.notFound("connection.feed-not-found", code);
  }

  /** Whether a feed of the system was tried and could be read. */
  boolean isTried(UUID system) {
    return feeds.of(system).stream().anyMatch(each -> each.triedAt() != null);
  }

  SystemDetails details(ConnectedSystem system) {
    var what =
        new NewSystem(
            system.code(),
            system.nameZh(),
            system.nameEn(),
            system.owner(),
            system.aboutZh(),
            system.aboutEn(),
            reads.tasks(system.id()));
    return new SystemDetails(
        system.id(),
        system.version(),
        what,
        system.state(),
        system.connection(),
        feeds.of(system.id()),
        reads.out(system.pushClient()),
        system.reason());
  }

  FeedDetails details(UUID system, String feed) {
    return feeds.of(system).stream()
        .filter(each -> each.code().equals(feed))
        .findFirst()
        .orElseThrow(() -> noFeed(feed));
  }

  /** Writes what is pending, so that versions are those of the answer. */
  void flush() {
    entityManager.flush();
  }

  void persist(Object entity) {
    entityManager.persist(entity);
    entityManager.flush();
  }

  void record(
      String action,
      ConnectedSystem system,
      @Nullable SystemState before,
      @Nullable String reason) {
    var name = SystemSteps.WORKFLOW.name();
    steps.fire(
        StepTaken.audited(action, name, system.id(), before, system.state(), reason)
            .with(Map.of("system", Objects.requireNonNull(system.code()))));
  }

  /** All its feeds. */
  List<Feed> feeds(UUID system) {
    return entityManager
        .createQuery("select f from Feed f where f.system = :system order by f.code", Feed.class)
        .setParameter("system", system)
        .getResultList();
  }
}
