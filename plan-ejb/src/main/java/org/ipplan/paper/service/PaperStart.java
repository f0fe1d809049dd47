package org.ipplan.paper.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Loads the shipped templates once the schema stands. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
public class PaperStart {
  @Inject ShippedTemplates templates;

  @PostConstruct
  void load() {
    templates.load();
  }
}
