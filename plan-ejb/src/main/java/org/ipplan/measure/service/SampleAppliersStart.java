package org.ipplan.measure.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ipplan.shared.Caller;
import org.ipplan.shared.container.SignedInOfficial;

/** Brings who applies what into the sample run, before the sample cases are published. */
@Startup
@Singleton
@DependsOn({"DirectoryStart", "RulesStart"})
public class SampleAppliersStart {
  @Inject SampleMeasures measures;
  @Inject SignedInOfficial actor;

  @Inject
  @ConfigProperty(name = "plan.sample", defaultValue = "false")
  boolean sample;

  @PostConstruct
  void load() {
    if (sample) {
      actor.set(Caller.PRODUCT);
      measures.appliers();
    }
  }
}
