package org.ipplan.inspection.domain;

import static org.ipplan.inspection.AppraisalState.APPROVED;
import static org.ipplan.inspection.AppraisalState.PROPOSED;
import static org.ipplan.inspection.AppraisalState.REFUSED;
import static org.ipplan.inspection.AppraisalState.TAKEN_BACK;

import java.util.List;
import java.util.Set;
import org.ipplan.inspection.AppraisalState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.Guard;
import org.ipplan.shared.workflow.Need;
import org.ipplan.shared.workflow.Transition;
import org.ipplan.shared.workflow.Workflow;

/** The table of a praise's or criticism's steps: it counts after approval only (Art. 21). */
public final class AppraisalSteps {
  public static final String APPROVE = "approve";
  public static final String REFUSE = "refuse";
  public static final String TAKE_BACK = "take-back";

  /**
   * What a step is decided on.
   *
   * @param makers who proposed it, with whom they stood in for
   */
  public record Facts(Caller caller, Set<String> makers) {
    public Facts {
      makers = Set.copyOf(makers);
    }
  }

  private static final Guard<Facts> OFFICE =
      Guard.that("appraisal.office-only", facts -> facts.caller().isOffice());
  private static final Guard<Facts> OFFICE_LEAD =
      Guard.that("appraisal.office-lead-only", facts -> facts.caller().is(Role.OFFICE_LEAD));
  private static final Guard<Facts> FOUR_EYES =
      Guard.that("appraisal.four-eyes", facts -> !facts.caller().isOneOf(facts.makers()));

  public static final Workflow<AppraisalState, Facts> WORKFLOW =
      new Workflow<>(
          "appraisal",
          AppraisalState.class,
          List.of(
              step(APPROVE, APPROVED).by(OFFICE_LEAD).by(FOUR_EYES),
              step(REFUSE, REFUSED).by(OFFICE_LEAD).by(FOUR_EYES).needing(Need.REASON),
              step(TAKE_BACK, TAKEN_BACK).by(OFFICE)));

  private AppraisalSteps() {}

  private static Transition<AppraisalState, Facts> step(String action, AppraisalState to) {
    return Transition.step(action, Set.of(PROPOSED), to);
  }
}
