package org.ipplan.supervision.domain;

import static org.ipplan.supervision.SlipState.ANSWERED;
import static org.ipplan.supervision.SlipState.CLOSED;
import static org.ipplan.supervision.SlipState.PREPARED;
import static org.ipplan.supervision.SlipState.SENT;
import static org.ipplan.supervision.SlipState.WITHDRAWN;

import java.util.List;
import java.util.Set;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.Guard;
import org.ipplan.shared.workflow.Need;
import org.ipplan.shared.workflow.Transition;
import org.ipplan.shared.workflow.Workflow;
import org.ipplan.supervision.SlipColour;
import org.ipplan.supervision.SlipState;

/** The table of a slip's steps: the office sends, the department answers, the office closes. */
public final class SlipSteps {
  public static final String SEND = "send";
  public static final String ANSWER = "answer";
  public static final String RETURN = "return";
  public static final String CLOSE = "close";
  public static final String WITHDRAW = "withdraw";

  /**
   * What a step is decided on.
   *
   * @param makers who prepared it, and for whom
   */
  public record Facts(SlipColour colour, Set<String> makers, String department, Caller caller) {
    public Facts {
      makers = Set.copyOf(makers);
    }

    boolean isRed() {
      return colour == SlipColour.RED;
    }
  }

  private static final Guard<Facts> OFFICE =
      Guard.that("slip.office-only", facts -> facts.caller().isOffice());
  private static final Guard<Facts> LEAD_IF_RED =
      Guard.that(
          "slip.red-by-lead", facts -> !facts.isRed() || facts.caller().is(Role.OFFICE_LEAD));
  private static final Guard<Facts> SOMEBODY_ELSE_IF_RED =
      Guard.that(
          "slip.four-eyes", facts -> !facts.isRed() || !facts.caller().isOneOf(facts.makers()));
  private static final Guard<Facts> OWN_DEPARTMENT =
      Guard.that(
          "slip.own-department",
          facts ->
              facts.caller().isDepartmentOfficial()
                  && facts.caller().belongsTo(facts.department()));

  public static final Workflow<SlipState, Facts> WORKFLOW =
      new Workflow<>(
          "slip",
          SlipState.class,
          List.of(
              step(SEND, Set.of(PREPARED), SENT)
                  .by(OFFICE)
                  .by(LEAD_IF_RED)
                  .by(SOMEBODY_ELSE_IF_RED),
              step(ANSWER, Set.of(SENT), ANSWERED).by(OWN_DEPARTMENT).needing(Need.NOTE),
              step(RETURN, Set.of(ANSWERED), SENT).by(OFFICE).needing(Need.REASON),
              step(CLOSE, Set.of(ANSWERED), CLOSED).by(OFFICE),
              step(WITHDRAW, Set.of(PREPARED, SENT, ANSWERED), WITHDRAWN)
                  .by(OFFICE)
                  .needing(Need.REASON)));

  private SlipSteps() {}

  private static Transition<SlipState, Facts> step(
      String action, Set<SlipState> from, SlipState to) {
    return Transition.step(action, from, to);
  }
}
