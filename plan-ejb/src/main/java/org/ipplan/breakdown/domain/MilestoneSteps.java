package org.ipplan.breakdown.domain;

import static org.ipplan.breakdown.MilestoneState.CANCELLED;
import static org.ipplan.breakdown.MilestoneState.CONFIRMED;
import static org.ipplan.breakdown.MilestoneState.MET;
import static org.ipplan.breakdown.MilestoneState.PLANNED;
import static org.ipplan.breakdown.MilestoneState.REJECTED;
import static org.ipplan.breakdown.domain.ItemGuards.DEPARTMENT;
import static org.ipplan.breakdown.domain.ItemGuards.EDIT;
import static org.ipplan.breakdown.domain.ItemGuards.FOUR_EYES;
import static org.ipplan.breakdown.domain.ItemGuards.OFFICE;
import static org.ipplan.breakdown.domain.ItemGuards.UNDER_WAY;
import static org.ipplan.breakdown.domain.ItemGuards.WORKER;

import java.util.List;
import java.util.Set;
import org.ipplan.breakdown.MilestoneState;
import org.ipplan.shared.workflow.Guard;
import org.ipplan.shared.workflow.Need;
import org.ipplan.shared.workflow.Transition;
import org.ipplan.shared.workflow.Workflow;

/**
 * The table of a milestone's steps: the department claims, the office finds (GAO, EU recovery
 * facility).
 */
public final class MilestoneSteps {
  public static final String MEET = "meet";
  public static final String TAKE_BACK = "take-back";
  public static final String CONFIRM = "confirm";
  public static final String REJECT = "reject";
  public static final String REOPEN = "reopen";
  public static final String CANCEL = "cancel";
  public static final String RESTORE = "restore";

  private static final Set<MilestoneState> TO_REACH = Set.of(PLANNED, REJECTED);

  public static final Workflow<MilestoneState, ItemFacts> WORKFLOW =
      new Workflow<>(
          "milestone",
          MilestoneState.class,
          ItemGuards.withOrder(
              MilestoneState.class,
              List.of(
                  ofDepartment(EDIT, Set.of(PLANNED), PLANNED, DEPARTMENT),
                  ofDepartment(EDIT, Set.of(REJECTED), REJECTED, DEPARTMENT),
                  ofDepartment(MEET, TO_REACH, MET, WORKER).needing(Need.NOTE),
                  ofDepartment(TAKE_BACK, Set.of(MET), PLANNED, WORKER),
                  ofOffice(CONFIRM, MET, CONFIRMED).by(FOUR_EYES),
                  ofOffice(REJECT, MET, REJECTED).by(FOUR_EYES).needing(Need.REASON),
                  ofOffice(REOPEN, CONFIRMED, MET).needing(Need.REASON),
                  ofDepartment(CANCEL, TO_REACH, CANCELLED, DEPARTMENT).needing(Need.REASON),
                  ofDepartment(RESTORE, Set.of(CANCELLED), PLANNED, DEPARTMENT))));

  private MilestoneSteps() {}

  private static Transition<MilestoneState, ItemFacts> ofDepartment(
      String action, Set<MilestoneState> from, MilestoneState to, Guard<ItemFacts> who) {
    return Transition.<MilestoneState, ItemFacts>step(action, from, to).by(who).when(UNDER_WAY);
  }

  /** The office looks at a claim also when the share is done. */
  private static Transition<MilestoneState, ItemFacts> ofOffice(
      String action, MilestoneState from, MilestoneState to) {
    return Transition.<MilestoneState, ItemFacts>step(action, Set.of(from), to).by(OFFICE);
  }
}
