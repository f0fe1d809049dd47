package org.ipplan.directory.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Loads the shipped directory once the schema stands. The sample run greets on the terminal: a log
 * of level INFO would not be seen there.
 */
@Startup
@Singleton
@DependsOn("SchemaMigration")
public class DirectoryStart {
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
      System.out.println(SampleGreeting.at(publicUrl));
    }
  }
}
