package org.ipplan.measure.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ipplan.shared.Caller;
import org.ipplan.shared.container.SignedInOfficial;

/** Brings the sample feedback into the sample run, once the sample cases stand. */
@Startup
@Singleton
@DependsOn("SampleCasesStart")
public class SampleMeasuresStart {
  @Inject SampleMeasures measures;
  @Inject SignedInOfficial actor;

  @Inject
  @ConfigProperty(name = "plan.sample", defaultValue = "false")
  boolean sample;

  @PostConstruct
  void load() {
    if (sample) {
      actor.set(Caller.PRODUCT);
      measures.feedback();
    }
  }
}
