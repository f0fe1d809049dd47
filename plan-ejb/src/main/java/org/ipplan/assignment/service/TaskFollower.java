package org.ipplan.assignment.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.ipplan.assignment.AssignmentRole;
import org.ipplan.assignment.AssignmentState;
import org.ipplan.assignment.domain.Assignment;
import org.ipplan.assignment.domain.AssignmentSteps;
import org.ipplan.plan.TaskStepped;
import org.ipplan.shared.workflow.StepInput;

/** Shares follow the steps of their task: they pause, come back and end with it. */
@Dependent
public class TaskFollower {
  private static final Set<AssignmentState> WORKED_ON =
      Set.of(AssignmentState.PENDING, AssignmentState.ACCEPTED, AssignmentState.IN_PROGRESS);
  private static final Set<AssignmentState> ENDED =
      Set.of(AssignmentState.DONE, AssignmentState.WITHDRAWN);

  @Inject Shares shares;
  @Inject PassingOn passing;

  void follow(@Observes TaskStepped task) {
    var input = new StepInput(task.reason(), null, null, null, null);
    switch (task.action()) {
      case "pause" -> take(task, AssignmentSteps.PAUSE, s -> WORKED_ON.contains(s.state()), input);
      case "resume" -> take(task, AssignmentSteps.RESUME, this::pausedWithTask, input);
      case "cancel" -> take(task, AssignmentSteps.WITHDRAW, s -> !ENDED.contains(s.state()), input);
      case "restore" -> take(task, AssignmentSteps.RESTORE, this::withdrawnWithTask, input);
      case "close" -> take(task, AssignmentSteps.END, s -> !ENDED.contains(s.state()), input);
      case "name-others" -> passing.nameOther(task);
      case "reopen" -> take(task, AssignmentSteps.REOPEN, this::doneByLead, input);
      default -> {
        // the other steps concern the whole alone
      }
    }
    if (!task.dueOn().equals(task.formerDueOn())) {
      moveDates(task);
    }
  }

  private void take(TaskStepped task, String action, Predicate<Assignment> which, StepInput input) {
    for (var share : all(task.task(), which)) {
      shares.take(share, action, shares.following(), input);
    }
  }

  private List<Assignment> all(UUID task, Predicate<Assignment> which) {
    return shares.ofTask(task).stream().filter(which).toList();
  }

  private boolean pausedWithTask(Assignment share) {
    return share.state() == AssignmentState.PAUSED && share.withTask();
  }

  private boolean withdrawnWithTask(Assignment share) {
    return share.state() == AssignmentState.WITHDRAWN && share.withTask();
  }

  private boolean doneByLead(Assignment share) {
    return share.role() == AssignmentRole.LEAD && share.state() == AssignmentState.DONE;
  }

  /** A share that has a date of its own keeps it. */
  private void moveDates(TaskStepped task) {
    all(task.task(), s -> s.dueOn().equals(task.formerDueOn()))
        .forEach(share -> share.follow(task.dueOn()));
    shares.flush();
  }
}
