package org.ipplan.credit.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import org.ipplan.shared.StepTaken;
import org.jspecify.annotations.Nullable;

/** What was done to cases, applications and entries, for the trail; without names of subjects. */
@Dependent
public class CreditTrail {
  @Inject Event<StepTaken> steps;

  void step(
      String action,
      String type,
      Object id,
      @Nullable Enum<?> before,
      @Nullable Enum<?> after,
      @Nullable String reason,
      Map<String, String> facts) {
    steps.fire(StepTaken.audited(action, type, id, before, after, reason).with(facts));
  }
}
