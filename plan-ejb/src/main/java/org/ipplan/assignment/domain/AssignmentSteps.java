package org.ipplan.assignment.domain;

import java.util.List;
import java.util.Set;
import org.ipplan.assignment.AssignmentState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.workflow.Guard;
import org.ipplan.shared.workflow.Need;
import org.ipplan.shared.workflow.Transition;
import org.ipplan.shared.workflow.Workflow;

/** The table of a share's steps (T2: set up, assign, sign for, …). */
public final class AssignmentSteps {
  public static final String ACCEPT = "accept";
  public static final String DISPUTE = "dispute";
  public static final String CONFIRM = "confirm";
  public static final String ASSIGN_HANDLER = "assign-handler";

  /** What a step is decided on: whose share it is and who asks. */
  public record Facts(String department, Caller caller) {
    private boolean ownDepartment() {
      return caller.belongsTo(department);
    }
  }

  private static final Guard<Facts> OWN_DEPARTMENT =
      Guard.that("assignment.own-department", Facts::ownDepartment);
  private static final Guard<Facts> OFFICIAL =
      Guard.that("assignment.official-only", facts -> facts.caller().isDepartmentOfficial());
  private static final Guard<Facts> OFFICE =
      Guard.that("assignment.office-only", facts -> facts.caller().isOffice());

  public static final Workflow<AssignmentState, Facts> WORKFLOW =
      new Workflow<>(
          "assignment",
          AssignmentState.class,
          List.of(
              ofDepartment(ACCEPT, AssignmentState.PENDING, AssignmentState.ACCEPTED),
              ofDepartment(DISPUTE, AssignmentState.PENDING, AssignmentState.DISPUTED)
                  .needing(Need.REASON),
              Transition.<AssignmentState, Facts>step(
                      CONFIRM, Set.of(AssignmentState.DISPUTED), AssignmentState.PENDING)
                  .by(OFFICE)
                  .needing(Need.REASON),
              ofDepartment(ASSIGN_HANDLER, AssignmentState.ACCEPTED, AssignmentState.ACCEPTED)
                  .needing(Need.HANDLER),
              ofDepartment(ASSIGN_HANDLER, AssignmentState.IN_PROGRESS, AssignmentState.IN_PROGRESS)
                  .needing(Need.HANDLER)));

  private AssignmentSteps() {}

  private static Transition<AssignmentState, Facts> ofDepartment(
      String action, AssignmentState from, AssignmentState to) {
    return Transition.<AssignmentState, Facts>step(action, Set.of(from), to)
        .by(OWN_DEPARTMENT)
        .by(OFFICIAL);
  }
}
