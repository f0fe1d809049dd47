package org.ipplan.handover.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.ipplan.handover.HandoverFileDetails;
import org.ipplan.handover.HandoverState;
import org.ipplan.handover.domain.Handover;
import org.ipplan.handover.domain.HandoverSteps;
import org.ipplan.shared.StepTaken;
import org.ipplan.shared.StepTaken.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Tells the trail, which alone reads it: a case and its task's other parties are no business of
 * each other. The scope of a step is the department that hears of it.
 */
@Dependent
public class HandoverTrail {
  /** Kind of object in the trail. */
  static final String TYPE = "handover";

  private static final Set<String> HEARD_BY_RECEIVER =
      Set.of(
          HandoverSteps.SEND,
          HandoverSteps.SUPPLY,
          HandoverSteps.WITHDRAW,
          HandoverSteps.RECONSIDER,
          HandoverSteps.RECEIVE,
          HandoverSteps.ASSIGN);

  @Inject Event<StepTaken> steps;

  /**
   * @param before null where it is new, as is the version
   * @param reason as it was given; null for none
   */
  void step(
      String action,
      Handover of,
      @Nullable HandoverState before,
      @Nullable Long version,
      @Nullable String reason) {
    var toReceiver = HEARD_BY_RECEIVER.contains(action);
    steps.fire(
        new StepTaken(
            action,
            TYPE,
            of.id().toString(),
            null,
            Visibility.AUDIT,
            toReceiver ? of.toDepartment() : of.fromDepartment(),
            before == null ? null : before.name(),
            of.state().name(),
            version,
            of.version(),
            reason,
            changes(of, toReceiver ? of.fromDepartment() : of.toDepartment())));
  }

  void file(String action, Handover of, HandoverFileDetails file) {
    var step = StepTaken.recorded(action, "handover-file", file.id().toString());
    steps.fire(
        step.with(
            Map.of(
                "handover", of.id().toString(), "file", file.fileName(), "sha256", file.sha256())));
  }

  /**
   * @param other department than the one that hears of it; null where it came from outside
   */
  private static Map<String, String> changes(Handover of, @Nullable String other) {
    var changes = new HashMap<String, String>();
    changes.put("handover", of.kind().name());
    if (other != null) {
      changes.put("to", other);
    }
    if (of.number() != null) {
      changes.put("number", of.number());
    }
    var running = of.running();
    if (running != null) {
      changes.put("dueOn", running.on().toString());
    }
    return changes;
  }
}
