package org.ipplan.directory.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Loads the shipped directory once the schema stands. The sample run greets as a warning: known
 * passwords are one, and the terminal shows nothing below.
 */
@Startup
@Singleton
@DependsOn("SchemaMigration")
public class DirectoryStart {
  private static final Logger LOG = Logger.getLogger(DirectoryStart.class.getName());

  @Inject ShippedDirectory directory;

  @Inject
  @ConfigProperty(name = "plan.sample", defaultValue = "false")
  boolean sample;

  @Inject
  @ConfigProperty(name = "plan.public.url", defaultValue = "")
  String publicUrl;

  @PostConstruct
  void load() {
    directory.loadDepartments();
    directory.loadMembers();
    if (sample) {
      directory.loadSampleOfficials();
      LOG.warning(SampleGreeting.at(publicUrl));
    }
  }
}
