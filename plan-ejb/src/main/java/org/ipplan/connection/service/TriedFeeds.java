package org.ipplan.connection.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.ipplan.connection.domain.FeedSource;
import org.ipplan.connection.domain.SystemSteps;
import org.ipplan.shared.BusinessClock;

/** What a test begins with and what it leaves behind, each in a transaction of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TriedFeeds {
  @Inject ConnectionAccess access;
  @Inject Systems systems;
  @Inject FeedSources sources;
  @Inject BusinessClock clock;

  /** A feed that the caller sees. */
  public FeedSource source(String code, String feed) {
    var system = systems.find(code);
    return sources.of(systems.requireFeed(system.id(), feed), system);
  }

  /** It could be read; nothing where something was set up otherwise meanwhile. */
  public void note(String code, String feed, long systemVersion) {
    var system = systems.find(code);
    if (system.version() != systemVersion) {
      return;
    }
    var before = system.state();
    systems.requireFeed(system.id(), feed).tried(access.caller(), clock.now());
    system.tried(access.caller(), clock.now());
    systems.flush();
    if (system.state() != before) {
      systems.record(SystemSteps.TRY, system, before, null);
    }
  }
}
