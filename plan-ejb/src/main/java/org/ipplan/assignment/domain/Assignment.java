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
import java.util.UUID;
import org.ipplan.assignment.AssignmentRole;
import org.ipplan.assignment.AssignmentState;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/**
 * One department's share of one task. It is handed out with the plan, signed for by the department
 * (or disputed), and in progress once the department begins to report.
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

  @Column(name = "due_on", nullable = false)
  private LocalDate dueOn;

  @Column(name = "accepted_by")
  private @Nullable String acceptedBy;

  @Column(name = "accepted_at")
  private @Nullable Instant acceptedAt;

  @Column(name = "dispute_reason")
  private @Nullable String disputeReason;

  @SuppressWarnings("NullAway.Init")
  protected Assignment() {} // for Jakarta Persistence; rows are made where a plan is handed out

  /** What a step brings beside who takes it. */
  public record Moment(Caller caller, Instant now, LocalDate newSignForByOn) {}

  /** Takes a step of {@link AssignmentSteps}. */
  public void take(String action, Moment moment, StepInput input) {
    var facts = new AssignmentSteps.Facts(department, moment.caller());
    state = AssignmentSteps.WORKFLOW.take(action, state, facts, input);
    switch (action) {
      case AssignmentSteps.ACCEPT -> {
        acceptedBy = moment.caller().name();
        acceptedAt = moment.now();
      }
      case AssignmentSteps.DISPUTE -> disputeReason = input.reason();
      case AssignmentSteps.CONFIRM -> {
        signForByOn = moment.newSignForByOn();
        signForFromOn = LocalDate.ofInstant(moment.now(), BusinessClock.ZONE);
      }
      case AssignmentSteps.ASSIGN_HANDLER -> handler = input.handler();
      default -> throw new IllegalStateException(action);
    }
  }

  /**
   * @return whether the work began now, rather than before
   */
  public boolean begin() {
    if (state == AssignmentState.IN_PROGRESS) {
      return false;
    }
    if (state != AssignmentState.ACCEPTED) {
      throw DomainException.conflict(List.of(Refusal.of("assignment.not-accepted", state.name())));
    }
    state = AssignmentState.IN_PROGRESS;
    return true;
  }

  public List<StepOffer> offers(Caller caller) {
    return AssignmentSteps.WORKFLOW.offers(state, new AssignmentSteps.Facts(department, caller));
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
}
