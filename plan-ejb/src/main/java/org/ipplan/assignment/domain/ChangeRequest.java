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
import org.ipplan.assignment.NewRequest;
import org.ipplan.assignment.RequestKind;
import org.ipplan.assignment.RequestState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** What a department asks of the office. The value there was stays beside the value asked for. */
@Entity
@Table(name = "change_request")
public class ChangeRequest {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "task_id", nullable = false, updatable = false)
  private UUID task;

  @Column(name = "assignment_id", nullable = false, updatable = false)
  private UUID assignment;

  @Column(name = "department_code", nullable = false, updatable = false)
  private String department;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private RequestKind kind;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private RequestState state = RequestState.FILED;

  @Column(nullable = false, updatable = false)
  private String reason;

  @Column(name = "former_due_on", nullable = false, updatable = false)
  private LocalDate formerDueOn;

  @Column(name = "proposed_due_on", updatable = false)
  private @Nullable LocalDate proposedDueOn;

  @Column(name = "proposed_text", updatable = false)
  private @Nullable String proposedText;

  @Column(name = "proposed_department", updatable = false)
  private @Nullable String proposedDepartment;

  @Column(name = "filed_by", nullable = false, updatable = false)
  private String filedBy;

  @Column(name = "filed_at", nullable = false, updatable = false)
  private Instant filedAt;

  @Column(name = "decide_by_on", nullable = false)
  private LocalDate decideByOn;

  @Column(name = "decided_by")
  private @Nullable String decidedBy;

  @Column(name = "decided_at")
  private @Nullable Instant decidedAt;

  @Column(name = "decision_reason")
  private @Nullable String decisionReason;

  @SuppressWarnings("NullAway.Init")
  protected ChangeRequest() {} // for Jakarta Persistence

  /**
   * A request that {@link ChangeRequestPolicy} allows.
   *
   * @param decideByOn last day the office should decide
   */
  public static ChangeRequest file(
      Assignment share, NewRequest asked, Caller caller, Instant now, LocalDate decideByOn) {
    var request = new ChangeRequest();
    request.id = UUID.randomUUID();
    request.task = share.task();
    request.assignment = share.id();
    request.department = share.department();
    request.kind = asked.kind();
    request.reason = asked.reason();
    request.formerDueOn = share.dueOn();
    request.proposedDueOn = asked.dueOn();
    request.proposedText = asked.text();
    request.proposedDepartment = asked.department();
    request.filedBy = caller.name();
    request.filedAt = now;
    request.decideByOn = decideByOn;
    return request;
  }

  /** Takes a step of {@link ChangeRequestSteps}. */
  public void take(String action, Caller caller, Instant now, StepInput input) {
    state = ChangeRequestSteps.WORKFLOW.take(action, state, facts(caller), input);
    decisionReason = input.reason() == null ? input.note() : input.reason();
    if (state != RequestState.TAKEN_BACK) {
      decidedBy = caller.name();
      decidedAt = now;
    }
  }

  public List<StepOffer> offers(Caller caller) {
    return ChangeRequestSteps.WORKFLOW.offers(state, facts(caller));
  }

  private ChangeRequestSteps.Facts facts(Caller caller) {
    return new ChangeRequestSteps.Facts(department, caller);
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public UUID task() {
    return task;
  }

  public UUID assignment() {
    return assignment;
  }

  public String department() {
    return department;
  }

  public RequestKind kind() {
    return kind;
  }

  public RequestState state() {
    return state;
  }

  public String reason() {
    return reason;
  }

  public @Nullable LocalDate proposedDueOn() {
    return proposedDueOn;
  }

  public @Nullable String proposedDepartment() {
    return proposedDepartment;
  }
}
