package org.ipplan.supervision.domain;

import static org.ipplan.supervision.LadderState.PROPOSED;
import static org.ipplan.supervision.LadderState.SETTLED;

import java.util.List;
import java.util.Set;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.Guard;
import org.ipplan.shared.workflow.Transition;
import org.ipplan.shared.workflow.Workflow;
import org.ipplan.supervision.LadderState;
import org.jspecify.annotations.Nullable;

/** The table of the ladder's steps: one administrator proposes, another confirms. */
public final class LadderSteps {
  public static final String PROPOSE = "propose";
  public static final String CONFIRM = "confirm";
  public static final String WITHDRAW = "withdraw";

  /**
   * What a step is decided on.
   *
   * @param proposedBy who made the proposal that stands, null where none does
   */
  public record Facts(@Nullable String proposedBy, Caller caller) {}

  private static final Guard<Facts> ADMINISTRATOR =
      Guard.that("ladder.administrators-only", facts -> facts.caller().is(Role.SYSTEM_ADMIN));
  private static final Guard<Facts> SOMEBODY_ELSE =
      Guard.that("ladder.four-eyes", facts -> !facts.caller().isOneOf(facts.proposedBy()));

  public static final Workflow<LadderState, Facts> WORKFLOW =
      new Workflow<>(
          "escalation-ladder",
          LadderState.class,
          List.of(
              Transition.<LadderState, Facts>step(PROPOSE, Set.of(SETTLED, PROPOSED), PROPOSED)
                  .by(ADMINISTRATOR),
              Transition.<LadderState, Facts>step(CONFIRM, Set.of(PROPOSED), SETTLED)
                  .by(ADMINISTRATOR)
                  .by(SOMEBODY_ELSE),
              Transition.<LadderState, Facts>step(WITHDRAW, Set.of(PROPOSED), SETTLED)
                  .by(ADMINISTRATOR)));

  private LadderSteps() {}
}
