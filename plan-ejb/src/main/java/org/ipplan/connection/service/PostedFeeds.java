package org.ipplan.connection.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.ipplan.connection.FeedWay;
import org.ipplan.connection.RunDetails;
import org.ipplan.connection.SystemState;
import org.ipplan.connection.domain.FeedSource;
import org.ipplan.connection.domain.Turn;
import org.ipplan.connection.persistence.RunReads;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;

/** Feeds that the calling system may post to. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PostedFeeds {
  @Inject ConnectionAccess access;
  @Inject Systems systems;
  @Inject FeedSources sources;
  @Inject RunReads reads;

  /**
   * @throws DomainException {@code connection.feed-not-found} for whoever is not bound to it;
   *     {@code connection.not-taking} where nothing is taken from it now
   */
  public FeedSource source(String code, String feed) {
    var caller = access.caller();
    var system = systems.find(code);
    if (caller.isPerson() || !caller.name().equals(system.pushClient())) {
      throw Systems.noFeed(feed);
    }
    var found = systems.requireFeed(system.id(), feed);
    var taking =
        system.state() == SystemState.CONNECTED
            && found.setUp().way() == FeedWay.PUSH
            && found.triedAt() != null;
    if (!taking) {
      throw DomainException.conflict(List.of(Refusal.of("connection.not-taking", feed)));
    }
    return sources.of(found, system);
  }

  /** Who posts. */
  public String caller() {
    return access.caller().name();
  }

  /** A run as it ended. */
  public RunDetails run(Turn turn) {
    return reads.get(turn.run());
  }
}
