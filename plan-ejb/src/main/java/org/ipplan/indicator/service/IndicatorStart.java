package org.ipplan.indicator.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Loads the shipped indicators once the directory stands. */
@Startup
@Singleton
@DependsOn("DirectoryStart")
public class IndicatorStart {
  @Inject ShippedIndicators indicators;

  @PostConstruct
  void load() {
    indicators.load();
  }
}
