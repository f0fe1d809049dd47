package org.ipplan.recognition.domain;

import static org.ipplan.recognition.AdviceState.ASKED;
import static org.ipplan.recognition.AdviceState.CLOSED;
import static org.ipplan.recognition.AdviceState.RECORDED;
import static org.ipplan.recognition.AdviceState.WITHDRAWN;

import java.util.List;
import java.util.Set;
import org.ipplan.recognition.AdviceState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.Guard;
import org.ipplan.shared.workflow.Need;
import org.ipplan.shared.workflow.Transition;
import org.ipplan.shared.workflow.Workflow;

/** The table of expert advice: one of the office records what came of it, a lead closes it. */
public final class AdviceSteps {
  public static final String EXTEND = "extend";
  public static final String WITHDRAW = "withdraw";
  public static final String ADOPT = "adopt";
  public static final String ADOPT_PARTLY = "adopt-partly";
  public static final String NOT_ADOPT = "not-adopt";
  public static final String ASK_FURTHER = "ask-further";
  public static final String CLOSE = "close";
  public static final String SHARE = "share";

  /**
   * What a step is decided on.
   *
   * @param makers who recorded what came of it, with whom they stood in for
   * @param answers how many experts answered
   * @param ofTask whether it is about a task
   * @param shared whether departments read it already
   */
  public record Facts(
      Caller caller, Set<String> makers, int answers, boolean ofTask, boolean shared) {
    public Facts {
      makers = Set.copyOf(makers);
    }
  }

  private static final Guard<Facts> OFFICE =
      Guard.that("advice.office-only", facts -> facts.caller().isOffice());
  private static final Guard<Facts> OFFICE_LEAD =
      Guard.that("advice.office-lead-only", facts -> facts.caller().is(Role.OFFICE_LEAD));
  private static final Guard<Facts> FOUR_EYES =
      Guard.that("advice.four-eyes", facts -> !facts.caller().isOneOf(facts.makers()));
  private static final Guard<Facts> AN_ANSWER =
      Guard.that("advice.no-answer", facts -> facts.answers() > 0);
  private static final Guard<Facts> OF_TASK = Guard.that("advice.no-task", Facts::ofTask);
  private static final Guard<Facts> NOT_SHARED =
      Guard.that("advice.shared-already", facts -> !facts.shared());

  public static final Workflow<AdviceState, Facts> WORKFLOW =
      new Workflow<>(
          "advice",
          AdviceState.class,
          List.of(
              step(EXTEND, ASKED, ASKED).by(OFFICE).needing(Need.DUE_ON),
              step(WITHDRAW, ASKED, WITHDRAWN).by(OFFICE).needing(Need.REASON),
              step(ADOPT, ASKED, RECORDED).by(OFFICE).when(AN_ANSWER).needing(Need.REASON),
              step(ADOPT_PARTLY, ASKED, RECORDED).by(OFFICE).when(AN_ANSWER).needing(Need.REASON),
              step(NOT_ADOPT, ASKED, RECORDED).by(OFFICE).when(AN_ANSWER).needing(Need.REASON),
              step(ASK_FURTHER, RECORDED, ASKED).by(OFFICE_LEAD).needing(Need.REASON),
              step(CLOSE, RECORDED, CLOSED).by(OFFICE_LEAD).by(FOUR_EYES),
              step(SHARE, CLOSED, CLOSED).by(OFFICE).when(OF_TASK).when(NOT_SHARED)));

  private AdviceSteps() {}

  private static Transition<AdviceState, Facts> step(
      String action, AdviceState from, AdviceState to) {
    return Transition.step(action, Set.of(from), to);
  }
}
