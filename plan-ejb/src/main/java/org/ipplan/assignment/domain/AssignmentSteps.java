package org.ipplan.assignment.domain;

import static org.ipplan.assignment.AssignmentState.ACCEPTED;
import static org.ipplan.assignment.AssignmentState.DISPUTED;
import static org.ipplan.assignment.AssignmentState.DONE;
import static org.ipplan.assignment.AssignmentState.IN_PROGRESS;
import static org.ipplan.assignment.AssignmentState.PAUSED;
import static org.ipplan.assignment.AssignmentState.PENDING;
import static org.ipplan.assignment.AssignmentState.WITHDRAWN;

import java.util.List;
import java.util.Set;
import org.ipplan.assignment.AssignmentRole;
import org.ipplan.assignment.AssignmentState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.workflow.Guard;
import org.ipplan.shared.workflow.Need;
import org.ipplan.shared.workflow.Transition;
import org.ipplan.shared.workflow.Workflow;
import org.jspecify.annotations.Nullable;

/** The table of a share's steps (T2: assign, sign for, split, …). */
public final class AssignmentSteps {
  public static final String ACCEPT = "accept";
  public static final String DISPUTE = "dispute";
  public static final String TAKE_BACK = "take-back";
  public static final String CONFIRM = "confirm";
  public static final String MOVE = "move";
  public static final String SPLIT = "split";
  public static final String DELEGATE = "delegate";
  public static final String TRANSFER = "transfer";
  public static final String BEGIN = "begin";
  public static final String PAUSE = "pause";
  public static final String RESUME = "resume";
  public static final String COMPLETE = "complete";
  public static final String REOPEN = "reopen";
  public static final String WITHDRAW = "withdraw";
  public static final String RESTORE = "restore";
  public static final String END = "end";

  /**
   * What a step is decided on.
   *
   * @param former state before a pause, null where the share is not paused
   * @param taskUnderWay whether the task is assigned or in progress
   * @param followsTask whether the step follows from the task or from the work, rather than from
   *     somebody's wish
   * @param open what keeps the department from being done
   */
  public record Facts(
      String department,
      AssignmentRole role,
      Caller caller,
      @Nullable AssignmentState former,
      boolean taskUnderWay,
      boolean followsTask,
      List<Refusal> open) {

    public Facts {
      open = List.copyOf(open);
    }

    private boolean ownDepartment() {
      return caller.belongsTo(department);
    }

    private boolean byOffice() {
      return followsTask || caller.isOffice();
    }

    private boolean leadEndsWithTask() {
      return followsTask || role != AssignmentRole.LEAD;
    }
  }

  private static final Guard<Facts> OWN_DEPARTMENT =
      Guard.that("assignment.own-department", Facts::ownDepartment);
  private static final Guard<Facts> OFFICIAL =
      Guard.that("assignment.official-only", facts -> facts.caller().isDepartmentOfficial());
  private static final Guard<Facts> OFFICE = Guard.that("assignment.office-only", Facts::byOffice);
  private static final Guard<Facts> FOLLOWS_WORK =
      Guard.that("workflow.follows-work", Facts::followsTask);
  private static final Guard<Facts> TASK_UNDER_WAY =
      Guard.that(
          "assignment.task-not-under-way", facts -> facts.followsTask() || facts.taskUnderWay());
  private static final Guard<Facts> LEAD_STAYS =
      Guard.that("assignment.lead-stays", Facts::leadEndsWithTask);
  private static final Guard<Facts> NOTHING_OPEN = new Guard<>("assignment.work-open", Facts::open);

  public static final Workflow<AssignmentState, Facts> WORKFLOW =
      new Workflow<>(
          "assignment",
          AssignmentState.class,
          List.of(
              ofDepartment(ACCEPT, PENDING, ACCEPTED),
              ofDepartment(DISPUTE, PENDING, DISPUTED).needing(Need.REASON),
              ofDepartment(TAKE_BACK, DISPUTED, PENDING),
              ofOffice(CONFIRM, Set.of(DISPUTED), PENDING).needing(Need.REASON),
              ofOffice(MOVE, Set.of(PENDING, DISPUTED, ACCEPTED, IN_PROGRESS), WITHDRAWN)
                  .when(TASK_UNDER_WAY)
                  .needing(Need.DEPARTMENT)
                  .needing(Need.REASON),
              split(DISPUTED, PENDING),
              split(PENDING, PENDING),
              split(ACCEPTED, ACCEPTED),
              split(IN_PROGRESS, IN_PROGRESS),
              ofDepartment(DELEGATE, ACCEPTED, ACCEPTED).needing(Need.HANDLER),
              ofDepartment(DELEGATE, IN_PROGRESS, IN_PROGRESS).needing(Need.HANDLER),
              transfer(ACCEPTED),
              transfer(IN_PROGRESS),
              step(BEGIN, Set.of(ACCEPTED), IN_PROGRESS).by(FOLLOWS_WORK),
              ofOffice(PAUSE, Set.of(PENDING, ACCEPTED, IN_PROGRESS), PAUSED).needing(Need.REASON),
              resume(PENDING),
              resume(ACCEPTED),
              resume(IN_PROGRESS),
              complete(ACCEPTED),
              complete(IN_PROGRESS),
              ofOffice(REOPEN, Set.of(DONE), IN_PROGRESS).when(TASK_UNDER_WAY).needing(Need.REASON),
              ofOffice(
                      WITHDRAW, Set.of(PENDING, DISPUTED, ACCEPTED, IN_PROGRESS, PAUSED), WITHDRAWN)
                  .when(LEAD_STAYS)
                  .needing(Need.REASON),
              ofOffice(RESTORE, Set.of(WITHDRAWN), PENDING)
                  .when(TASK_UNDER_WAY)
                  .needing(Need.REASON),
              step(END, Set.of(PENDING, DISPUTED, ACCEPTED, IN_PROGRESS, PAUSED), DONE)
                  .by(FOLLOWS_WORK)));

  private AssignmentSteps() {}

  private static Transition<AssignmentState, Facts> step(
      String action, Set<AssignmentState> from, AssignmentState to) {
    return Transition.step(action, from, to);
  }

  private static Transition<AssignmentState, Facts> ofDepartment(
      String action, AssignmentState from, AssignmentState to) {
    return step(action, Set.of(from), to).by(OWN_DEPARTMENT).by(OFFICIAL);
  }

  private static Transition<AssignmentState, Facts> ofOffice(
      String action, Set<AssignmentState> from, AssignmentState to) {
    return step(action, from, to).by(OFFICE);
  }

  private static Transition<AssignmentState, Facts> split(
      AssignmentState from, AssignmentState to) {
    return ofOffice(SPLIT, Set.of(from), to)
        .when(TASK_UNDER_WAY)
        .needing(Need.DEPARTMENT)
        .needing(Need.REASON);
  }

  private static Transition<AssignmentState, Facts> transfer(AssignmentState state) {
    return ofDepartment(TRANSFER, state, state)
        .when(TASK_UNDER_WAY)
        .needing(Need.DEPARTMENT)
        .needing(Need.REASON);
  }

  private static Transition<AssignmentState, Facts> complete(AssignmentState from) {
    return ofDepartment(COMPLETE, from, DONE).when(NOTHING_OPEN).needing(Need.NOTE);
  }

  private static Transition<AssignmentState, Facts> resume(AssignmentState former) {
    return ofOffice(RESUME, Set.of(PAUSED), former).where(facts -> facts.former() == former);
  }
}
