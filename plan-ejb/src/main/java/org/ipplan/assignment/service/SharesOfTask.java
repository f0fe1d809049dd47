package org.ipplan.assignment.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.ipplan.assignment.AssignmentRole;
import org.ipplan.assignment.AssignmentState;
import org.ipplan.assignment.domain.Assignment;
import org.ipplan.plan.TaskShares;
import org.jspecify.annotations.Nullable;

/** Tells the plan how a task's shares stand. */
@Dependent
public class SharesOfTask implements TaskShares {
  @Inject Shares shares;

  @Override
  public Standing of(UUID task) {
    var active =
        shares.ofTask(task).stream()
            .filter(share -> share.state() != AssignmentState.WITHDRAWN)
            .toList();
    return new Standing(lead(active), open(active));
  }

  private static @Nullable String lead(List<Assignment> active) {
    return active.stream()
        .filter(share -> share.role() == AssignmentRole.LEAD)
        .map(Assignment::department)
        .findFirst()
        .orElse(null);
  }

  private static List<String> open(List<Assignment> active) {
    return active.stream()
        .filter(share -> share.role() == AssignmentRole.PARTICIPANT)
        .filter(share -> share.state() != AssignmentState.DONE)
        .map(Assignment::department)
        .toList();
  }
}
