package org.ipplan.assignment.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ipplan.assignment.AssignmentRole;
import org.ipplan.assignment.AssignmentState;
import org.ipplan.assignment.domain.Assignment;
import org.ipplan.assignment.domain.AssignmentSteps;
import org.ipplan.directory.DirectoryService;
import org.ipplan.plan.TaskStepped;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.workflow.StepInput;

/**
 * Gives a share to another department, whole or in part. What the former department reported stays
 * with its own share.
 */
@Dependent
public class PassingOn {
  @Inject Shares shares;
  @Inject DirectoryService directory;

  /** After {@code move} or {@code split} of a share: its successor or its other part. */
  void passOn(Assignment share, String action, StepInput input) {
    var department = Objects.requireNonNull(input.department());
    var role = action.equals(AssignmentSteps.MOVE) ? share.role() : AssignmentRole.PARTICIPANT;
    shares
        .ofTask(share.task(), department)
        .ifPresentOrElse(
            former -> restore(former, role, input), () -> begin(share, department, role, input));
  }

  /**
   * Hands a share to a department the task's clause left open.
   *
   * @throws DomainException INVALID {@code department.unknown}; CONFLICT {@code
   *     assignment.department-has-share}
   */
  void nameOther(TaskStepped task) {
    var lead = lead(task.task());
    var input = new StepInput(task.reason(), null, task.department(), null, null);
    requireFree(lead, input);
    passOn(lead, AssignmentSteps.SPLIT, input);
    shares
        .ofTask(task.task(), Objects.requireNonNull(task.department()))
        .ifPresent(share -> share.follow(task.dueOn()));
  }

  private Assignment lead(UUID task) {
    return shares.ofTask(task).stream()
        .filter(share -> share.role() == AssignmentRole.LEAD)
        .filter(share -> share.state() != AssignmentState.WITHDRAWN)
        .findFirst()
        .orElseThrow();
  }

  /**
   * Refuses a department that cannot take a share of the task, before anything is changed.
   *
   * @throws DomainException INVALID {@code department.unknown}; CONFLICT {@code
   *     assignment.department-has-share}
   */
  void requireFree(Assignment share, StepInput input) {
    var department = input.department();
    if (department == null || department.isBlank()) {
      return; // the table of steps asks for it
    }
    requireKnown(department);
    var taken =
        shares
            .ofTask(share.task(), department)
            .filter(other -> other.state() != AssignmentState.WITHDRAWN)
            .isPresent();
    if (taken) {
      throw DomainException.conflict(
          List.of(Refusal.of("assignment.department-has-share", department)));
    }
  }

  private void requireKnown(String department) {
    var known = directory.departments().stream().anyMatch(d -> d.code().equals(department));
    if (!known) {
      throw DomainException.invalid("department", "department.unknown", department);
    }
  }

  private void restore(Assignment former, AssignmentRole role, StepInput input) {
    var version = former.version();
    former.restoreAs(role, shares.following(), input);
    shares.flush();
    shares.record(
        former, AssignmentSteps.RESTORE, AssignmentState.WITHDRAWN, version, reasonOf(input));
  }

  private void begin(Assignment share, String department, AssignmentRole role, StepInput input) {
    var next = share.passedOn(department, role, shares.following());
    shares.add(next);
    shares.recordNew(next, Objects.requireNonNull(input.reason()));
  }

  private static StepInput reasonOf(StepInput input) {
    return StepInput.reason(Objects.requireNonNull(input.reason()));
  }
}
