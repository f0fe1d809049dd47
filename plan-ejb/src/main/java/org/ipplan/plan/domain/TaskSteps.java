package org.ipplan.plan.domain;

import static org.ipplan.plan.TaskState.ASSIGNED;
import static org.ipplan.plan.TaskState.CANCELLED;
import static org.ipplan.plan.TaskState.CLOSED;
import static org.ipplan.plan.TaskState.CLOSING;
import static org.ipplan.plan.TaskState.DRAFT;
import static org.ipplan.plan.TaskState.IN_PROGRESS;
import static org.ipplan.plan.TaskState.PAUSED;

import java.util.List;
import java.util.Set;
import org.ipplan.plan.TaskShares;
import org.ipplan.plan.TaskState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.Guard;
import org.ipplan.shared.workflow.Need;
import org.ipplan.shared.workflow.Transition;
import org.ipplan.shared.workflow.Workflow;
import org.jspecify.annotations.Nullable;

/**
 * The table of a task's steps (T2). Only the lead proposes to close the whole (T6), and only the
 * office's check closes it (T5).
 */
public final class TaskSteps {
  public static final String ASSIGN = "assign";
  public static final String BEGIN = "begin";
  public static final String PROPOSE_CLOSING = "propose-closing";
  public static final String TAKE_BACK = "take-back";
  public static final String RETURN = "return";
  public static final String CLOSE = "close";
  public static final String REOPEN = "reopen";
  public static final String PAUSE = "pause";
  public static final String RESUME = "resume";
  public static final String CANCEL = "cancel";
  public static final String RESTORE = "restore";
  public static final String HANDLE_OUTSIDE = "handle-outside";
  public static final String NAME_OTHERS = "name-others";
  public static final String NO_OTHERS = "no-others";

  /**
   * What a step is decided on.
   *
   * @param shares how the shares stand
   * @param former state before a pause, null where the task is not paused
   * @param proposedBy who proposed to close it, with the absent official the act was for; empty
   *     where nobody did
   * @param others of an open-ended list of departments
   * @param reasoned whether the step carries a reason
   * @param followsWork whether the step follows from the work, rather than from somebody's wish
   */
  public record Facts(
      Caller caller,
      TaskShares.Standing shares,
      @Nullable TaskState former,
      Set<String> proposedBy,
      Others others,
      boolean reasoned,
      boolean followsWork) {

    private boolean byLead() {
      return caller.isDepartmentOfficial() && caller.belongsTo(shares.lead());
    }

    public Facts {
      proposedBy = Set.copyOf(proposedBy);
    }

    private boolean proposedByCaller() {
      return caller.isOneOf(proposedBy);
    }

    private List<Refusal> openParts() {
      return reasoned || shares.open().isEmpty()
          ? List.of()
          : List.of(Refusal.of("task.parts-open", shares.open()));
    }
  }

  private static final Guard<Facts> FOLLOWS_WORK =
      Guard.that("workflow.follows-work", Facts::followsWork);
  private static final Guard<Facts> LEAD = Guard.that("task.lead-only", Facts::byLead);
  private static final Guard<Facts> OFFICE =
      Guard.that("task.office-only", facts -> facts.caller().isOffice());
  private static final Guard<Facts> OFFICE_LEAD =
      Guard.that(
          "task.office-lead-only",
          facts -> facts.followsWork() || facts.caller().is(Role.OFFICE_LEAD));
  private static final Guard<Facts> FOUR_EYES =
      Guard.that("task.four-eyes", facts -> !facts.proposedByCaller());
  private static final Guard<Facts> OPEN_ENDED =
      Guard.that("task.not-open-ended", facts -> facts.others() != Others.NONE);
  private static final Guard<Facts> OTHERS_OPEN =
      Guard.that("task.others-settled", facts -> facts.others() != Others.SETTLED);
  private static final Guard<Facts> PARTS_DONE = new Guard<>("task.parts-open", Facts::openParts);

  public static final Workflow<TaskState, Facts> WORKFLOW =
      new Workflow<>(
          "task",
          TaskState.class,
          List.of(
              step(ASSIGN, Set.of(DRAFT), ASSIGNED).by(FOLLOWS_WORK),
              step(BEGIN, Set.of(ASSIGNED), IN_PROGRESS).by(FOLLOWS_WORK),
              step(PROPOSE_CLOSING, Set.of(IN_PROGRESS), CLOSING)
                  .by(LEAD)
                  .when(PARTS_DONE)
                  .needing(Need.NOTE),
              step(TAKE_BACK, Set.of(CLOSING), IN_PROGRESS).by(LEAD),
              step(RETURN, Set.of(CLOSING), IN_PROGRESS).by(OFFICE).needing(Need.REASON),
              step(CLOSE, Set.of(CLOSING), CLOSED).by(OFFICE).by(FOUR_EYES).needing(Need.NOTE),
              step(REOPEN, Set.of(CLOSED), IN_PROGRESS).by(OFFICE_LEAD).needing(Need.REASON),
              step(PAUSE, Set.of(ASSIGNED, IN_PROGRESS), PAUSED).by(OFFICE).needing(Need.REASON),
              resume(ASSIGNED),
              resume(IN_PROGRESS),
              step(CANCEL, Set.of(ASSIGNED, IN_PROGRESS, PAUSED), CANCELLED)
                  .by(OFFICE_LEAD)
                  .needing(Need.REASON),
              step(RESTORE, Set.of(CANCELLED), ASSIGNED).by(OFFICE_LEAD).needing(Need.REASON),
              handleOutside(ASSIGNED),
              handleOutside(IN_PROGRESS),
              nameOthers(ASSIGNED),
              nameOthers(IN_PROGRESS),
              noOthers(ASSIGNED),
              noOthers(IN_PROGRESS)));

  private TaskSteps() {}

  private static Transition<TaskState, Facts> step(
      String action, Set<TaskState> from, TaskState to) {
    return Transition.step(action, from, to);
  }

  private static Transition<TaskState, Facts> resume(TaskState former) {
    return step(RESUME, Set.of(PAUSED), former).where(facts -> facts.former() == former).by(OFFICE);
  }

  private static Transition<TaskState, Facts> handleOutside(TaskState state) {
    return step(HANDLE_OUTSIDE, Set.of(state), state).by(OFFICE).needing(Need.REASON);
  }

  /** One department a time; more may be named later. */
  private static Transition<TaskState, Facts> nameOthers(TaskState state) {
    return step(NAME_OTHERS, Set.of(state), state)
        .by(OFFICE)
        .when(OPEN_ENDED)
        .needing(Need.DEPARTMENT)
        .needing(Need.REASON);
  }

  private static Transition<TaskState, Facts> noOthers(TaskState state) {
    return step(NO_OTHERS, Set.of(state), state)
        .by(OFFICE)
        .when(OPEN_ENDED)
        .when(OTHERS_OPEN)
        .needing(Need.REASON);
  }
}
