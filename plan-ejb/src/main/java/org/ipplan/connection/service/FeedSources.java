package org.ipplan.connection.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import org.ipplan.connection.domain.ConnectedSystem;
import org.ipplan.connection.domain.Feed;
import org.ipplan.connection.domain.FeedSource;

/** Feeds with how their systems are reached. */
@Dependent
public class FeedSources {
  @Inject EntityManager entityManager;

  FeedSource of(UUID feed) {
    var found = Objects.requireNonNull(entityManager.find(Feed.class, feed));
    var system = entityManager.find(ConnectedSystem.class, found.system());
    return of(found, Objects.requireNonNull(system));
  }

  FeedSource of(Feed feed, ConnectedSystem system) {
    return new FeedSource(
        feed.id(),
        feed.code(),
        system.id(),
        system.code(),
        system.version(),
        feed.setUp(),
        system.connection(),
        system.sealed().map(HexFormat.of()::formatHex).orElse(null));
  }
}
