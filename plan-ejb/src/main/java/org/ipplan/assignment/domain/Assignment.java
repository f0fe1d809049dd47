package org.ipplan.assignment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ipplan.assignment.AssignmentRole;
import org.ipplan.assignment.AssignmentState;
import org.ipplan.calendar.Deadline;
import org.ipplan.calendar.TermUnit;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/**
 * One department's share of one task. It is handed out with the plan, signed for by the department
 * (or disputed), in progress once the department begins to report, and done when the department
 * says so or the task is closed. Nothing is deleted: a share is withdrawn, and may be restored.
 */
@Entity
@Table(name = "assignment")
public class Assignment {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "task_id", nullable = false)
  private UUID task;

  @Column(name = "department_code", nullable = false)
  private String department;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private AssignmentRole role;

  @Column(nullable = false)
  private int position;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private AssignmentState state;

  @Column private @Nullable String handler;

  @Column(name = "assigned_at", nullable = false)
  private Instant assignedAt;

  @Column(name = "sign_for_by_on", nullable = false)
  private LocalDate signForByOn;

  /** Day the term to sign for was counted from; null where that is the day it was handed out. */
  @Column(name = "sign_for_from_on")
  private @Nullable LocalDate signForFromOn;

  /** Working days of that term. */
  @Column(name = "sign_for_days", nullable = false)
  private int signForDays;

  @Column(name = "due_on", nullable = false)
  private LocalDate dueOn;

  @Column(name = "accepted_by")
  private @Nullable String acceptedBy;

  @Column(name = "accepted_at")
  private @Nullable Instant acceptedAt;

  @Column(name = "dispute_reason")
  private @Nullable String disputeReason;

  @Enumerated(EnumType.STRING)
  @Column(name = "former_state")
  private @Nullable AssignmentState formerState;

  @Column(name = "paused_on")
  private @Nullable LocalDate pausedOn;

  @Column(name = "with_task", nullable = false)
  private boolean withTask;

  @Column(name = "came_from", updatable = false)
  private @Nullable UUID cameFrom;

  @Column(name = "ended_reason")
  private @Nullable String endedReason;

  @Column(name = "ended_by")
  private @Nullable String endedBy;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @SuppressWarnings("NullAway.Init")
  protected Assignment() {} // for Jakarta Persistence; a plan's are made where it is handed out

  /** The share of another department that this one was moved to or split for. */
  public Assignment passedOn(String department, AssignmentRole role, ShareMoment moment) {
    var share = new Assignment();
    share.id = UUID.randomUUID();
    share.task = task;
    share.department = department;
    share.role = role;
    share.position = position;
    share.state = AssignmentState.PENDING;
    share.assignedAt = moment.now();
    share.beginSigning(moment.signFor());
    share.dueOn = dueOn;
    share.cameFrom = id;
    return share;
  }

  /** Takes a step of {@link AssignmentSteps}. */
  public void take(String action, ShareMoment moment, StepInput input) {
    var next = AssignmentSteps.WORKFLOW.take(action, state, facts(moment), input);
    switch (action) {
      case AssignmentSteps.ACCEPT -> {
        acceptedBy = moment.caller().name();
        acceptedAt = moment.now();
      }
      case AssignmentSteps.DISPUTE -> disputeReason = input.reason();
      case AssignmentSteps.CONFIRM -> beginSigning(moment.signFor());
      case AssignmentSteps.DELEGATE -> handler = input.handler();
      case AssignmentSteps.PAUSE -> pause(moment);
      case AssignmentSteps.RESUME -> resume(moment);
      case AssignmentSteps.MOVE,
          AssignmentSteps.WITHDRAW,
          AssignmentSteps.COMPLETE,
          AssignmentSteps.END ->
          end(moment, input);
      case AssignmentSteps.RESTORE, AssignmentSteps.REOPEN -> comeBack(action, moment);
      default -> {
        // the state alone changes
      }
    }
    state = next;
  }

  /**
   * Restores it under another role, where a share of the task is moved to a department that had one
   * before.
   */
  public void restoreAs(AssignmentRole role, ShareMoment moment, StepInput input) {
    take(AssignmentSteps.RESTORE, moment, input);
    this.role = role;
  }

  /**
   * @return whether the work began now, rather than before
   */
  public boolean begin(ShareMoment moment) {
    if (state == AssignmentState.IN_PROGRESS) {
      return false;
    }
    if (state != AssignmentState.ACCEPTED) {
      throw DomainException.conflict(List.of(Refusal.of("assignment.not-accepted", state.name())));
    }
    take(AssignmentSteps.BEGIN, moment, StepInput.NONE);
    return true;
  }

  /** Follows the date of the task. */
  public void follow(LocalDate taskDueOn) {
    dueOn = taskDueOn;
  }

  public List<StepOffer> offers(ShareMoment moment) {
    return AssignmentSteps.WORKFLOW.offers(state, facts(moment));
  }

  private AssignmentSteps.Facts facts(ShareMoment moment) {
    return new AssignmentSteps.Facts(
        department,
        role,
        moment.caller(),
        formerState,
        moment.taskUnderWay(),
        moment.followsTask(),
        moment.open());
  }

  private void pause(ShareMoment moment) {
    formerState = state;
    pausedOn = moment.today();
    withTask = moment.followsTask();
  }

  /** A pause gives back what it took: working days to sign for it, calendar days to do it. */
  private void resume(ShareMoment moment) {
    var from = Objects.requireNonNull(pausedOn);
    var to = moment.today();
    var calendar = moment.calendar();
    if (formerState == AssignmentState.PENDING) {
      signForByOn = calendar.afterPause(signForByOn, TermUnit.WORKING_DAY, from, to);
      signForFromOn = calendar.afterPause(signForFrom(), TermUnit.WORKING_DAY, from, to);
    }
    if (!withTask) {
      dueOn = calendar.afterPause(dueOn, TermUnit.CALENDAR_DAY, from, to);
    }
    endPause();
  }

  private void beginSigning(Deadline term) {
    signForByOn = term.dueOn();
    signForFromOn = term.from();
    signForDays = term.term().value();
  }

  private LocalDate signForFrom() {
    return signForFromOn == null
        ? LocalDate.ofInstant(assignedAt, BusinessClock.ZONE)
        : signForFromOn;
  }

  private void end(ShareMoment moment, StepInput input) {
    endPause();
    withTask = moment.followsTask();
    endedReason = input.reason() == null ? input.note() : input.reason();
    endedBy = moment.caller().name();
    endedAt = moment.now();
  }

  private void comeBack(String action, ShareMoment moment) {
    withTask = false;
    endedReason = null;
    endedBy = null;
    endedAt = null;
    if (action.equals(AssignmentSteps.RESTORE)) {
      beginSigning(moment.signFor());
      acceptedBy = null;
      acceptedAt = null;
    }
  }

  private void endPause() {
    formerState = null;
    pausedOn = null;
    withTask = false;
  }

  public UUID id() {
    return id;
  }

  public UUID task() {
    return task;
  }

  public long version() {
    return version;
  }

  public AssignmentState state() {
    return state;
  }

  public AssignmentRole role() {
    return role;
  }

  public String department() {
    return department;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  /** Whether it was paused or ended together with its task. */
  public boolean withTask() {
    return withTask;
  }
}
