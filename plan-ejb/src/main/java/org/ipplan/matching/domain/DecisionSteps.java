package org.ipplan.matching.domain;

import java.util.List;
import java.util.Set;
import org.ipplan.matching.DecisionState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.Guard;
import org.ipplan.shared.workflow.Need;
import org.ipplan.shared.workflow.Transition;
import org.ipplan.shared.workflow.Workflow;

/** The table of a remembered decision: it counts until a credit handler withdraws it. */
public final class DecisionSteps {
  public static final String WITHDRAW = "withdraw";

  private static final Guard<Caller> HANDLER =
      Guard.that("subject.staff-handler-only", caller -> caller.is(Role.CREDIT_HANDLER));

  public static final Workflow<DecisionState, Caller> WORKFLOW =
      new Workflow<>(
          "match-decision",
          DecisionState.class,
          List.of(
              Transition.<DecisionState, Caller>step(
                      WITHDRAW, Set.of(DecisionState.IN_FORCE), DecisionState.WITHDRAWN)
                  .by(HANDLER)
                  .needing(Need.REASON)));

  private DecisionSteps() {}
}
