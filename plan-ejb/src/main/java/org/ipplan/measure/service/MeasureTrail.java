package org.ipplan.measure.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.ipplan.shared.StepTaken;
import org.jspecify.annotations.Nullable;

/** What was done about measures, for the trail; without names of subjects. */
@Dependent
public class MeasureTrail {
  static final String MEASURE = "measure";
  static final String APPLIER = "measure-applier";
  static final String ORDER = "measure-order";

  @Inject Event<StepTaken> steps;

  void step(
      String action,
      String type,
      UUID id,
      @Nullable Enum<?> before,
      Enum<?> after,
      @Nullable String reason,
      Map<String, String> facts) {
    steps.fire(StepTaken.audited(action, type, id, before, after, reason).with(facts));
  }
}
