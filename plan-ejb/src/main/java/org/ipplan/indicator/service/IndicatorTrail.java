package org.ipplan.indicator.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import org.ipplan.indicator.IndicatorTargetState;
import org.ipplan.indicator.ObservationState;
import org.ipplan.indicator.domain.IndicatorTarget;
import org.ipplan.indicator.domain.IndicatorTargetSteps;
import org.ipplan.indicator.domain.Observation;
import org.ipplan.indicator.domain.ObservationSteps;
import org.ipplan.shared.StepTaken;
import org.jspecify.annotations.Nullable;

/** Tells the trail what was done to values and targets. */
@Dependent
public class IndicatorTrail {
  @Inject Event<StepTaken> steps;

  /**
   * @param before null where it is new
   */
  void observation(
      String action, Observation of, @Nullable ObservationState before, @Nullable String reason) {
    steps.fire(
        StepTaken.audited(
                action, ObservationSteps.WORKFLOW.name(), of.id(), before, of.state(), reason)
            .with(
                Map.of(
                    "indicator",
                    of.indicator(),
                    "period",
                    of.period(),
                    "value",
                    of.value().toString(),
                    "origin",
                    of.origin().name())));
  }

  /** As {@link #observation}. */
  void target(
      String action,
      IndicatorTarget of,
      @Nullable IndicatorTargetState before,
      @Nullable String reason) {
    steps.fire(
        StepTaken.audited(
                action, IndicatorTargetSteps.WORKFLOW.name(), of.id(), before, of.state(), reason)
            .with(
                Map.of(
                    "indicator",
                    of.indicator(),
                    "year",
                    Integer.toString(of.year()),
                    "value",
                    of.value().toString())));
  }
}
