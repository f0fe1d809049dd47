package org.ipplan.assignment.domain;

import static org.ipplan.assignment.RequestState.APPROVED;
import static org.ipplan.assignment.RequestState.FILED;
import static org.ipplan.assignment.RequestState.REFUSED;
import static org.ipplan.assignment.RequestState.TAKEN_BACK;

import java.util.List;
import java.util.Set;
import org.ipplan.assignment.RequestState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.workflow.Guard;
import org.ipplan.shared.workflow.Need;
import org.ipplan.shared.workflow.Transition;
import org.ipplan.shared.workflow.Workflow;

/** The table of a request's steps: the department asks, the office decides (T9). */
public final class ChangeRequestSteps {
  public static final String APPROVE = "approve";
  public static final String REFUSE = "refuse";
  public static final String TAKE_BACK = "take-back";

  /** What a step is decided on: whose request it is and who asks. */
  public record Facts(String department, Caller caller) {}

  private static final Guard<Facts> OFFICE =
      Guard.that("change-request.office-only", facts -> facts.caller().isOffice());
  private static final Guard<Facts> OWN_DEPARTMENT =
      Guard.that(
          "change-request.own-department",
          facts ->
              facts.caller().isDepartmentOfficial()
                  && facts.caller().belongsTo(facts.department()));

  public static final Workflow<RequestState, Facts> WORKFLOW =
      new Workflow<>(
          "change-request",
          RequestState.class,
          List.of(
              step(APPROVE, APPROVED).by(OFFICE),
              step(REFUSE, REFUSED).by(OFFICE).needing(Need.REASON),
              step(TAKE_BACK, TAKEN_BACK).by(OWN_DEPARTMENT)));

  private ChangeRequestSteps() {}

  private static Transition<RequestState, Facts> step(String action, RequestState to) {
    return Transition.step(action, Set.of(FILED), to);
  }
}
