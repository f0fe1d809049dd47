package org.ipplan.connection.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ipplan.shared.Caller;
import org.ipplan.shared.container.SignedInOfficial;

/** Brings the platforms of the plan in, and in the sample run what some of them posted. */
@Startup
@Singleton
@DependsOn({"DirectoryStart", "SampleYearStart"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ConnectionStart {
  @Inject ShippedSystems systems;
  @Inject SampleMessages messages;
  @Inject SignedInOfficial actor;

  @Inject
  @ConfigProperty(name = "plan.sample", defaultValue = "false")
  boolean sample;

  @PostConstruct
  void load() {
    systems.load();
    if (sample) {
      actor.set(Caller.PRODUCT);
      messages.load();
    }
  }
}
