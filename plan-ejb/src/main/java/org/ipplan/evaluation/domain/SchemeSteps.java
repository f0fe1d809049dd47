package org.ipplan.evaluation.domain;

import static org.ipplan.evaluation.SchemeState.IN_FORCE;
import static org.ipplan.evaluation.SchemeState.PROPOSED;
import static org.ipplan.evaluation.SchemeState.REFUSED;
import static org.ipplan.evaluation.SchemeState.SUPERSEDED;
import static org.ipplan.evaluation.SchemeState.WITHDRAWN;

import java.util.List;
import java.util.Set;
import org.ipplan.evaluation.SchemeState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.Guard;
import org.ipplan.shared.workflow.Need;
import org.ipplan.shared.workflow.Transition;
import org.ipplan.shared.workflow.Workflow;

/** The table of a scheme's steps: the office proposes, a lead who did not confirms. */
public final class SchemeSteps {
  public static final String CONFIRM = "confirm";
  public static final String REFUSE = "refuse";
  public static final String WITHDRAW = "withdraw";
  public static final String SUPERSEDE = "supersede";

  /**
   * What a step is decided on.
   *
   * @param makers who proposed it, with whom they stood in for
   * @param replaced whether another edition takes its place just now
   */
  public record Facts(Caller caller, Set<String> makers, boolean replaced) {
    public Facts {
      makers = Set.copyOf(makers);
    }
  }

  private static final Guard<Facts> OFFICE =
      Guard.that("evaluation-scheme.office-only", facts -> facts.caller().isOffice());
  private static final Guard<Facts> LEAD =
      Guard.that(
          "evaluation-scheme.office-lead-only", facts -> facts.caller().is(Role.OFFICE_LEAD));
  private static final Guard<Facts> FOUR_EYES =
      Guard.that("evaluation-scheme.four-eyes", facts -> !facts.caller().isOneOf(facts.makers()));
  private static final Guard<Facts> FOLLOWS = Guard.that("workflow.follows-work", Facts::replaced);

  public static final Workflow<SchemeState, Facts> WORKFLOW =
      new Workflow<>(
          "evaluation-scheme",
          SchemeState.class,
          List.of(
              step(CONFIRM, PROPOSED, IN_FORCE).by(LEAD).by(FOUR_EYES),
              step(REFUSE, PROPOSED, REFUSED).by(LEAD).by(FOUR_EYES).needing(Need.REASON),
              step(WITHDRAW, PROPOSED, WITHDRAWN).by(OFFICE),
              step(SUPERSEDE, IN_FORCE, SUPERSEDED).by(FOLLOWS)));

  private SchemeSteps() {}

  private static Transition<SchemeState, Facts> step(
      String action, SchemeState from, SchemeState to) {
    return Transition.step(action, Set.of(from), to);
  }
}
