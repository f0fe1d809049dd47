package org.ipplan.ruleset.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Loads the shipped packs once the schema stands. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
public class RulesStart {
  @Inject ShippedRuleSets sets;

  @PostConstruct
  void load() {
    sets.load();
  }
}
