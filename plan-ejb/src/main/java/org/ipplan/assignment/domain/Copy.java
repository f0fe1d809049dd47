package org.ipplan.assignment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ipplan.assignment.CopyState;
import org.ipplan.assignment.NewCopy;
import org.ipplan.shared.Caller;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** A task, or a submitted report on it, brought to a department's notice. */
@Entity
@Table(name = "copy")
public class Copy {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "task_id", nullable = false, updatable = false)
  private UUID task;

  @Column(name = "report_id", updatable = false)
  private @Nullable UUID report;

  @Column(name = "department_code", nullable = false, updatable = false)
  private String department;

  @Column(name = "from_code", updatable = false)
  private @Nullable String from;

  @Column(name = "note", updatable = false)
  private @Nullable String note;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private CopyState state = CopyState.COPIED;

  @Column(name = "copied_by", nullable = false, updatable = false)
  private String copiedBy;

  @Column(name = "copied_at", nullable = false, updatable = false)
  private Instant copiedAt;

  @Column(name = "acknowledged_by")
  private @Nullable String acknowledgedBy;

  @Column(name = "acknowledged_at")
  private @Nullable Instant acknowledgedAt;

  @Column(name = "taken_back_by")
  private @Nullable String takenBackBy;

  @Column(name = "taken_back_at")
  private @Nullable Instant takenBackAt;

  @Column(name = "take_back_reason")
  private @Nullable String takeBackReason;

  @SuppressWarnings("NullAway.Init")
  protected Copy() {} // for Jakarta Persistence

  /** A copy that {@link CopyPolicy} allows; the office's own comes from no department. */
  public static Copy of(UUID task, NewCopy wanted, Caller caller, Instant now) {
    var copy = new Copy();
    copy.id = UUID.randomUUID();
    copy.task = task;
    copy.report = wanted.report();
    copy.department = wanted.department();
    copy.from = caller.isOffice() ? null : caller.department();
    copy.note = wanted.note();
    copy.copiedBy = caller.name();
    copy.copiedAt = now;
    return copy;
  }

  /** Takes a step of {@link CopySteps}. */
  public void take(String action, Caller caller, Instant now, StepInput input) {
    state = CopySteps.WORKFLOW.take(action, state, facts(caller), input);
    if (state == CopyState.ACKNOWLEDGED) {
      acknowledgedBy = caller.name();
      acknowledgedAt = now;
    } else {
      takenBackBy = caller.name();
      takenBackAt = now;
      takeBackReason = input.reason();
    }
  }

  public List<StepOffer> offers(Caller caller) {
    return CopySteps.WORKFLOW.offers(state, facts(caller));
  }

  private CopySteps.Facts facts(Caller caller) {
    return new CopySteps.Facts(department, from, caller);
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

  public @Nullable UUID report() {
    return report;
  }

  public String department() {
    return department;
  }

  public @Nullable String note() {
    return note;
  }

  public CopyState state() {
    return state;
  }
}
