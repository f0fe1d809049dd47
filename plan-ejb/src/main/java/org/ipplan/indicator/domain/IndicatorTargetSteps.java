package org.ipplan.indicator.domain;

import static org.ipplan.indicator.IndicatorTargetState.CONFIRMED;
import static org.ipplan.indicator.IndicatorTargetState.PROPOSED;
import static org.ipplan.indicator.IndicatorTargetState.REJECTED;
import static org.ipplan.indicator.IndicatorTargetState.SUPERSEDED;
import static org.ipplan.indicator.IndicatorTargetState.WITHDRAWN;

import java.util.List;
import java.util.Set;
import org.ipplan.indicator.IndicatorTargetState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.Guard;
import org.ipplan.shared.workflow.Need;
import org.ipplan.shared.workflow.Transition;
import org.ipplan.shared.workflow.Workflow;

/** The table of a target's steps: the office proposes, a lead who did not confirms. */
public final class IndicatorTargetSteps {
  public static final String CONFIRM = "confirm";
  public static final String REJECT = "reject";
  public static final String WITHDRAW = "withdraw";
  public static final String SUPERSEDE = "supersede";

  /**
   * What a step is decided on.
   *
   * @param makers who proposed it, with whom they stood in for
   * @param replaced whether another target takes its place just now
   */
  public record Facts(Caller caller, Set<String> makers, boolean replaced) {
    public Facts {
      makers = Set.copyOf(makers);
    }
  }

  private static final Guard<Facts> OFFICE =
      Guard.that("indicator-target.office-only", facts -> facts.caller().isOffice());
  private static final Guard<Facts> LEAD =
      Guard.that("indicator-target.lead-only", facts -> facts.caller().is(Role.OFFICE_LEAD));
  private static final Guard<Facts> FOUR_EYES =
      Guard.that("indicator-target.four-eyes", facts -> !facts.caller().isOneOf(facts.makers()));
  private static final Guard<Facts> FOLLOWS = Guard.that("workflow.follows-work", Facts::replaced);

  public static final Workflow<IndicatorTargetState, Facts> WORKFLOW =
      new Workflow<>(
          "indicator-target",
          IndicatorTargetState.class,
          List.of(
              step(CONFIRM, PROPOSED, CONFIRMED).by(LEAD).by(FOUR_EYES),
              step(REJECT, PROPOSED, REJECTED).by(LEAD).by(FOUR_EYES).needing(Need.REASON),
              step(WITHDRAW, PROPOSED, WITHDRAWN).by(OFFICE),
              step(SUPERSEDE, CONFIRMED, SUPERSEDED).by(FOLLOWS)));

  private IndicatorTargetSteps() {}

  private static Transition<IndicatorTargetState, Facts> step(
      String action, IndicatorTargetState from, IndicatorTargetState to) {
    return Transition.step(action, Set.of(from), to);
  }
}
