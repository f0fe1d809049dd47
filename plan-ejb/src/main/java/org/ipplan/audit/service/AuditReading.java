package org.ipplan.audit.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import org.ipplan.shared.StepTaken;

/** Notes in the trail that somebody read or checked it. */
@Stateless
@PermitAll
public class AuditReading {
  private static final String TRAIL = "audit-trail";
  private static final String ALL = "-";

  @Inject Event<StepTaken> steps;

  /** In the running transaction, or in one of its own. */
  public void recorded(String action, Map<String, String> facts) {
    steps.fire(StepTaken.recorded(action, TRAIL, ALL).with(facts));
  }
}
