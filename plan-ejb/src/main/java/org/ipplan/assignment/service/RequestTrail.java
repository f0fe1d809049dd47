package org.ipplan.assignment.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.ipplan.assignment.RequestState;
import org.ipplan.assignment.domain.ChangeRequest;
import org.ipplan.shared.StepTaken;
import org.ipplan.shared.StepTaken.Visibility;
import org.jspecify.annotations.Nullable;

/** Tells the trail of requests; the parties of the task read it. */
@Dependent
public class RequestTrail {
  @Inject Event<StepTaken> steps;

  void filed(ChangeRequest request) {
    record("file", request, null, null, request.reason());
  }

  void taken(String action, ChangeRequest request, long versionBefore, @Nullable String reason) {
    record(action, request, RequestState.FILED, versionBefore, reason);
  }

  private void record(
      String action,
      ChangeRequest request,
      @Nullable RequestState before,
      @Nullable Long versionBefore,
      @Nullable String reason) {
    steps.fire(
        new StepTaken(
            action,
            "change-request",
            request.id().toString(),
            request.task(),
            Visibility.PARTIES,
            request.department(),
            before == null ? null : before.name(),
            request.state().name(),
            versionBefore,
            request.version(),
            reason,
            changes(request)));
  }

  private static Map<String, String> changes(ChangeRequest request) {
    var changes = new HashMap<String, String>();
    changes.put("kind", request.kind().name());
    changes.put("department", request.department());
    if (request.proposedDueOn() != null) {
      changes.put("dueOn", request.proposedDueOn().toString());
    }
    if (request.proposedDepartment() != null) {
      changes.put("to", request.proposedDepartment());
    }
    return changes;
  }
}
