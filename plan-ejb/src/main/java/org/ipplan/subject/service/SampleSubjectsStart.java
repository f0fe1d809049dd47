package org.ipplan.subject.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ipplan.shared.Caller;
import org.ipplan.shared.container.SignedInOfficial;

/** Brings the sample subjects into the sample run, once the schema stands. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
public class SampleSubjectsStart {
  @Inject SampleSubjects subjects;
  @Inject SignedInOfficial actor;

  @Inject
  @ConfigProperty(name = "plan.sample", defaultValue = "false")
  boolean sample;

  @PostConstruct
  void load() {
    if (sample) {
      actor.set(Caller.PRODUCT);
      subjects.load();
    }
  }
}
