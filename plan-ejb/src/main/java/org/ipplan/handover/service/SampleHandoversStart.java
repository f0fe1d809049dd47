package org.ipplan.handover.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Brings the sample cases into the sample run, once directory, rules, templates and year stand. */
@Startup
@Singleton
@DependsOn({"DirectoryStart", "RulesStart", "PaperStart", "SampleYearStart"})
public class SampleHandoversStart {
  @Inject SampleHandovers cases;

  @Inject
  @ConfigProperty(name = "plan.sample", defaultValue = "false")
  boolean sample;

  @PostConstruct
  void load() {
    if (sample) {
      cases.load();
    }
  }
}
