package org.ipplan.assignment.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.ipplan.assignment.CopyState;
import org.ipplan.assignment.domain.Copy;
import org.ipplan.shared.StepTaken;
import org.ipplan.shared.StepTaken.Visibility;
import org.jspecify.annotations.Nullable;

/** Tells the trail of copies; the parties of the task read it. */
@Dependent
public class CopyTrail {
  @Inject Event<StepTaken> steps;

  void copied(Copy copy) {
    record("copy", copy, null, copy.note());
  }

  void taken(String action, Copy copy, long versionBefore, @Nullable String reason) {
    record(action, copy, versionBefore, reason);
  }

  private void record(
      String action, Copy copy, @Nullable Long versionBefore, @Nullable String reason) {
    steps.fire(
        new StepTaken(
            action,
            "copy",
            copy.id().toString(),
            copy.task(),
            Visibility.PARTIES,
            copy.department(),
            versionBefore == null ? null : CopyState.COPIED.name(),
            copy.state().name(),
            versionBefore,
            copy.version(),
            reason,
            changes(copy)));
  }

  private static Map<String, String> changes(Copy copy) {
    var changes = new HashMap<String, String>();
    changes.put("department", copy.department());
    if (copy.report() != null) {
      changes.put("report", copy.report().toString());
    }
    return changes;
  }
}
