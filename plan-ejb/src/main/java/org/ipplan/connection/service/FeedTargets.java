package org.ipplan.connection.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.ipplan.connection.FeedKind;

/** Finds what items of a kind become. */
@Dependent
public class FeedTargets {
  @Inject @Any Instance<FeedTarget> targets;

  FeedTarget of(FeedKind kind) {
    return targets.stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
  }
}
