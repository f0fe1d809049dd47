package org.ipplan.ruleset.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import org.ipplan.ruleset.RulePackFile;
import org.ipplan.ruleset.ShippedPacks;
import org.ipplan.ruleset.domain.RuleSet;
import org.ipplan.shared.BusinessClock;

/**
 * Brings the shipped packs into the database, each as its first edition. A pack that is there
 * already is left as it is: decisions were made by it.
 */
@ApplicationScoped
public class ShippedRuleSets {
  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;

  /** Adds the packs that the database does not have yet. */
  public void load() {
    oneAtATime();
    var there =
        new HashSet<>(
            entityManager
                .createQuery("select r.pack from RuleSet r", String.class)
                .getResultList());
    ShippedPacks.files().entrySet().stream()
        .filter(file -> !there.contains(file.getKey()))
        .map(file -> file.getValue())
        .map(text -> RuleSet.shipped(RulePackFile.read(text, 1), text, clock.now()))
        .forEach(entityManager::persist);
  }

  /** Members that start together: the second finds what the first brought. */
  private void oneAtATime() {
    entityManager
        .createNativeQuery(
            "SELECT 1 FROM pg_advisory_xact_lock(hashtext('ruleset'), 0)", Integer.class)
        .getResultList();
  }
}
