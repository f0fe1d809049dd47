package org.ipplan.breakdown.domain;

import static org.ipplan.breakdown.SubTaskState.CANCELLED;
import static org.ipplan.breakdown.SubTaskState.DONE;
import static org.ipplan.breakdown.SubTaskState.IN_PROGRESS;
import static org.ipplan.breakdown.SubTaskState.PLANNED;
import static org.ipplan.breakdown.domain.ItemGuards.DEPARTMENT;
import static org.ipplan.breakdown.domain.ItemGuards.EDIT;
import static org.ipplan.breakdown.domain.ItemGuards.NOTHING_OPEN;
import static org.ipplan.breakdown.domain.ItemGuards.UNDER_WAY;
import static org.ipplan.breakdown.domain.ItemGuards.WORKER;

import java.util.List;
import java.util.Set;
import org.ipplan.breakdown.SubTaskState;
import org.ipplan.shared.workflow.Guard;
import org.ipplan.shared.workflow.Need;
import org.ipplan.shared.workflow.Transition;
import org.ipplan.shared.workflow.Workflow;

/** The table of a sub-task's steps; the department's own, and never deleted. */
public final class SubTaskSteps {
  public static final String BEGIN = "begin";
  public static final String COMPLETE = "complete";
  public static final String REOPEN = "reopen";
  public static final String CANCEL = "cancel";
  public static final String RESTORE = "restore";

  private static final Set<SubTaskState> OPEN = Set.of(PLANNED, IN_PROGRESS);

  public static final Workflow<SubTaskState, ItemFacts> WORKFLOW =
      new Workflow<>(
          "sub-task",
          SubTaskState.class,
          ItemGuards.withOrder(
              SubTaskState.class,
              List.of(
                  step(EDIT, Set.of(PLANNED), PLANNED, DEPARTMENT),
                  step(EDIT, Set.of(IN_PROGRESS), IN_PROGRESS, DEPARTMENT),
                  step(BEGIN, Set.of(PLANNED), IN_PROGRESS, WORKER),
                  step(COMPLETE, OPEN, DONE, WORKER).when(NOTHING_OPEN),
                  step(REOPEN, Set.of(DONE), IN_PROGRESS, DEPARTMENT).needing(Need.REASON),
                  step(CANCEL, OPEN, CANCELLED, DEPARTMENT).when(NOTHING_OPEN).needing(Need.REASON),
                  step(RESTORE, Set.of(CANCELLED), PLANNED, DEPARTMENT))));

  private SubTaskSteps() {}

  private static Transition<SubTaskState, ItemFacts> step(
      String action, Set<SubTaskState> from, SubTaskState to, Guard<ItemFacts> who) {
    return Transition.<SubTaskState, ItemFacts>step(action, from, to).by(who).when(UNDER_WAY);
  }
}
