package org.ipplan.agency.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.ipplan.agency.domain.AgencyEvent;
import org.ipplan.agency.domain.ScoreApplication;
import org.ipplan.shared.StepTaken;
import org.jspecify.annotations.Nullable;

/** What was done to rated subjects, events, grades and applications, for the trail. */
@Dependent
public class AgencyTrail {
  @Inject Event<StepTaken> steps;

  /** Something without states. */
  void recorded(String action, String type, UUID id, Map<String, String> facts) {
    steps.fire(StepTaken.recorded(action, type, id.toString()).with(facts));
  }

  void event(String action, AgencyEvent of, @Nullable Enum<?> before, @Nullable String reason) {
    fire(
        action,
        "agency-event",
        of.id(),
        before,
        of.state(),
        reason,
        Map.of("rated", of.ratedId().toString(), "entry", of.entry()));
  }

  void application(
      String action, ScoreApplication of, @Nullable Enum<?> before, @Nullable String reason) {
    fire(
        action,
        "agency-application",
        of.id(),
        before,
        of.state(),
        reason,
        Map.of("rated", of.ratedId().toString(), "kind", of.kind().name()));
  }

  private void fire(
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
