package org.ipplan.credit.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ipplan.shared.Caller;
import org.ipplan.shared.container.SignedInOfficial;

/** Brings the sample cases into the sample run, once bodies, rules and sample subjects stand. */
@Startup
@Singleton
@DependsOn({
  "DirectoryStart",
  "RulesStart",
  "PaperStart",
  "SampleSubjectsStart",
  "SampleAppliersStart"
})
public class SampleCasesStart {
  @Inject SampleCases cases;
  @Inject SignedInOfficial actor;

  @Inject
  @ConfigProperty(name = "plan.sample", defaultValue = "false")
  boolean sample;

  @PostConstruct
  void load() {
    if (sample) {
      actor.set(Caller.PRODUCT);
      cases.load();
    }
  }
}
