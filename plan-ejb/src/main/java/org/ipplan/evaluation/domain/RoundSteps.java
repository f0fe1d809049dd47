package org.ipplan.evaluation.domain;

import static org.ipplan.evaluation.RoundState.ANNOUNCED;
import static org.ipplan.evaluation.RoundState.DRAFT;
import static org.ipplan.evaluation.RoundState.FINAL;
import static org.ipplan.evaluation.RoundState.WITHDRAWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ipplan.evaluation.RoundState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.Guard;
import org.ipplan.shared.workflow.Need;
import org.ipplan.shared.workflow.Transition;
import org.ipplan.shared.workflow.Workflow;
import org.jspecify.annotations.Nullable;

/** The table of a round's steps: one of the office counts, a lead who did not announces. */
public final class RoundSteps {
  public static final String ANNOUNCE = "announce";
  public static final String FINALISE = "finalise";
  public static final String DISCARD = "discard";
  public static final String WITHDRAW = "withdraw";

  /**
   * What a step is decided on.
   *
   * @param makers who started it, with whom they stood in for
   * @param appealByOn last day to appeal, null before it is announced
   * @param openAppeals how many nobody decided
   */
  public record Facts(
      Caller caller,
      Set<String> makers,
      LocalDate today,
      @Nullable LocalDate appealByOn,
      int openAppeals) {
    public Facts {
      makers = Set.copyOf(makers);
    }
  }

  private static final Guard<Facts> OFFICE =
      Guard.that("evaluation.office-only", facts -> facts.caller().isOffice());
  private static final Guard<Facts> LEAD =
      Guard.that("evaluation.office-lead-only", facts -> facts.caller().is(Role.OFFICE_LEAD));
  private static final Guard<Facts> FOUR_EYES =
      Guard.that("evaluation.four-eyes", facts -> !facts.caller().isOneOf(facts.makers()));
  private static final Guard<Facts> WINDOW_OVER =
      new Guard<>("evaluation.window-open", RoundSteps::window);
  private static final Guard<Facts> NO_APPEAL =
      new Guard<>("evaluation.appeals-open", RoundSteps::appeals);

  public static final Workflow<RoundState, Facts> WORKFLOW =
      new Workflow<>(
          "evaluation-round",
          RoundState.class,
          List.of(
              step(ANNOUNCE, DRAFT, ANNOUNCED).by(LEAD).by(FOUR_EYES),
              step(FINALISE, ANNOUNCED, FINAL)
                  .by(LEAD)
                  .by(FOUR_EYES)
                  .when(WINDOW_OVER)
                  .when(NO_APPEAL),
              step(DISCARD, DRAFT, WITHDRAWN).by(OFFICE).needing(Need.REASON),
              step(WITHDRAW, ANNOUNCED, WITHDRAWN).by(LEAD).by(FOUR_EYES).needing(Need.REASON)));

  private RoundSteps() {}

  private static List<Refusal> window(Facts facts) {
    var until = facts.appealByOn();
    return until == null || facts.today().isAfter(until)
        ? List.of()
        : List.of(Refusal.of("evaluation.window-open", until));
  }

  private static List<Refusal> appeals(Facts facts) {
    return facts.openAppeals() == 0
        ? List.of()
        : List.of(Refusal.of("evaluation.appeals-open", facts.openAppeals()));
  }

  private static Transition<RoundState, Facts> step(String action, RoundState from, RoundState to) {
    return Transition.step(action, Set.of(from), to);
  }
}
