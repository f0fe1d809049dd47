package org.ipplan.evaluation.domain;

import static org.ipplan.evaluation.AppealState.FILED;
import static org.ipplan.evaluation.AppealState.REJECTED;
import static org.ipplan.evaluation.AppealState.UPHELD;
import static org.ipplan.evaluation.AppealState.WITHDRAWN;

import java.util.List;
import java.util.Set;
import org.ipplan.evaluation.AppealState;
import org.ipplan.evaluation.RoundState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.Guard;
import org.ipplan.shared.workflow.Need;
import org.ipplan.shared.workflow.Transition;
import org.ipplan.shared.workflow.Workflow;

/** The table of an appeal's steps: whoever counted or announced keeps away from it. */
public final class AppealSteps {
  public static final String UPHOLD = "uphold";
  public static final String REJECT = "reject";
  public static final String WITHDRAW = "withdraw";

  /**
   * What a step is decided on.
   *
   * @param department code of who appeals
   * @param makers who started and who announced the round, with whom they stood in for
   * @param round the round's state
   */
  public record Facts(Caller caller, String department, Set<String> makers, RoundState round) {
    public Facts {
      makers = Set.copyOf(makers);
    }
  }

  private static final Guard<Facts> JUDGE =
      Guard.that(
          "evaluation-appeal.office-or-leader-only",
          facts -> facts.caller().isOffice() || facts.caller().is(Role.LEADER));
  private static final Guard<Facts> RECUSED =
      Guard.that(
          "evaluation-appeal.makers-recused", facts -> !facts.caller().isOneOf(facts.makers()));
  private static final Guard<Facts> OWN_DEPARTMENT =
      Guard.that(
          "evaluation-appeal.own-department-only",
          facts ->
              facts.caller().isDepartmentOfficial()
                  && facts.caller().belongsTo(facts.department()));
  private static final Guard<Facts> VOICE =
      Guard.that(
          "evaluation-appeal.liaison-or-head-only",
          facts -> facts.caller().isAny(Role.LIAISON, Role.DEPARTMENT_HEAD));
  private static final Guard<Facts> ROUND_STANDS =
      Guard.that("evaluation-appeal.round-over", facts -> facts.round() == RoundState.ANNOUNCED);

  public static final Workflow<AppealState, Facts> WORKFLOW =
      new Workflow<>(
          "evaluation-appeal",
          AppealState.class,
          List.of(
              decision(UPHOLD, UPHELD),
              decision(REJECT, REJECTED),
              step(WITHDRAW, WITHDRAWN).by(OWN_DEPARTMENT).by(VOICE)));

  private AppealSteps() {}

  private static Transition<AppealState, Facts> decision(String action, AppealState to) {
    return step(action, to).by(JUDGE).by(RECUSED).when(ROUND_STANDS).needing(Need.REASON);
  }

  private static Transition<AppealState, Facts> step(String action, AppealState to) {
    return Transition.step(action, Set.of(FILED), to);
  }
}
