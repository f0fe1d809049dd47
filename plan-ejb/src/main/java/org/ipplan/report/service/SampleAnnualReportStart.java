package org.ipplan.report.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Brings a report into the sample run, once the records it tells of stand. */
@Startup
@Singleton
@DependsOn({"DirectoryStart", "SampleYearStart", "IndicatorStart", "SampleHandoversStart"})
public class SampleAnnualReportStart {
  @Inject SampleAnnualReport report;

  @Inject
  @ConfigProperty(name = "plan.sample", defaultValue = "false")
  boolean sample;

  @PostConstruct
  void load() {
    if (sample) {
      report.load();
    }
  }
}
