package org.ipplan.breakdown.domain;

import static org.ipplan.breakdown.TargetState.CANCELLED;
import static org.ipplan.breakdown.TargetState.SET;
import static org.ipplan.breakdown.domain.ItemGuards.DEPARTMENT;
import static org.ipplan.breakdown.domain.ItemGuards.EDIT;
import static org.ipplan.breakdown.domain.ItemGuards.UNDER_WAY;
import static org.ipplan.breakdown.domain.ItemGuards.WORKER;

import java.util.List;
import java.util.Set;
import org.ipplan.breakdown.TargetState;
import org.ipplan.shared.workflow.Guard;
import org.ipplan.shared.workflow.Need;
import org.ipplan.shared.workflow.Transition;
import org.ipplan.shared.workflow.Workflow;

/** The table of a target's steps. That it is met is no step: the numbers say so. */
public final class TargetSteps {
  /** Adds a number to the series. */
  public static final String RECORD = "record";

  public static final String CANCEL = "cancel";
  public static final String RESTORE = "restore";

  public static final Workflow<TargetState, ItemFacts> WORKFLOW =
      new Workflow<>(
          "target",
          TargetState.class,
          ItemGuards.withOrder(
              TargetState.class,
              List.of(
                  step(EDIT, SET, SET, DEPARTMENT),
                  step(RECORD, SET, SET, WORKER),
                  step(CANCEL, SET, CANCELLED, DEPARTMENT).needing(Need.REASON),
                  step(RESTORE, CANCELLED, SET, DEPARTMENT))));

  private TargetSteps() {}

  private static Transition<TargetState, ItemFacts> step(
      String action, TargetState from, TargetState to, Guard<ItemFacts> who) {
    return Transition.<TargetState, ItemFacts>step(action, Set.of(from), to)
        .by(who)
        .when(UNDER_WAY);
  }
}
