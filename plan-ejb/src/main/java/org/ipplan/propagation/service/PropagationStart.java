package org.ipplan.propagation.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ipplan.shared.Caller;
import org.ipplan.shared.container.SignedInOfficial;

/** Brings the sample recipients into the sample run, once bodies, rules and sample cases stand. */
@Startup
@Singleton
@DependsOn({"DirectoryStart", "RulesStart", "SampleCasesStart"})
public class PropagationStart {
  @Inject SampleRecipients recipients;
  @Inject SignedInOfficial actor;

  @Inject
  @ConfigProperty(name = "plan.sample", defaultValue = "false")
  boolean sample;

  @PostConstruct
  void load() {
    if (sample) {
      actor.set(Caller.PRODUCT);
      recipients.load();
    }
  }
}
