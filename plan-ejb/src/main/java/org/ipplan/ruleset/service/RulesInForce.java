package org.ipplan.ruleset.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.ipplan.ruleset.RuleBook;
import org.ipplan.ruleset.RulePack;
import org.ipplan.ruleset.RuleSetState;
import org.ipplan.ruleset.domain.RuleSet;
import org.ipplan.ruleset.domain.RuleSetSteps;
import org.jspecify.annotations.Nullable;

/**
 * The book of this moment. Kept in memory and made anew when the database holds more confirmed
 * editions than it was made of, so that what is confirmed on one member counts on all of them.
 */
@ApplicationScoped
public class RulesInForce {
  @Inject EntityManager entityManager;

  private volatile @Nullable Known known;

  private record Known(long editions, RuleBook book) {}

  /** One statement a call; three where an edition was confirmed since the last. */
  public RuleBook book() {
    var editions = editions();
    var last = known;
    if (last == null || last.editions() != editions) {
      last =
          new Known(
              editions, RuleBook.of(read(RuleSetState.CONFIRMED), read(RuleSetState.SUPERSEDED)));
      known = last;
    }
    return last.book();
  }

  /** Confirming adds one, and nothing takes one away. */
  private long editions() {
    return entityManager
        .createQuery("select count(r) from RuleSet r where r.state in :open", Long.class)
        .setParameter("open", RuleSetSteps.OPEN)
        .getSingleResult();
  }

  private List<RulePack> read(RuleSetState state) {
    return entityManager
        .createQuery(
            "select r from RuleSet r where r.state = :state order by r.effectiveFrom, r.id",
            RuleSet.class)
        .setParameter("state", state)
        .getResultStream()
        .map(RuleSet::read)
        .toList();
  }
}
