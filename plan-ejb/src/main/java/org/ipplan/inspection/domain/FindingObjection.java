package org.ipplan.inspection.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ipplan.inspection.FindingObjectionState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.workflow.StepInput;
import org.jspecify.annotations.Nullable;

/** A department's objection to a finding and its review. */
@Entity
@Table(name = "finding_objection")
public class FindingObjection {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "finding_id", nullable = false, updatable = false)
  private UUID finding;

  @Column(name = "department_code", nullable = false, updatable = false)
  private String department;

  @Column(nullable = false, updatable = false)
  private String grounds;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private FindingObjectionState state = FindingObjectionState.FILED;

  @Column(name = "filed_by", nullable = false, updatable = false)
  private String filedBy;

  @Column(name = "filed_at", nullable = false, updatable = false)
  private Instant filedAt;

  @Column(name = "filed_on", nullable = false, updatable = false)
  private LocalDate filedOn;

  @Column(name = "review_by_on", nullable = false, updatable = false)
  private LocalDate reviewByOn;

  @Column(nullable = false)
  private boolean suspended;

  @Column(name = "former_text", nullable = false, updatable = false)
  private String formerText;

  @Column(name = "decided_by")
  private @Nullable String decidedBy;

  @Column(name = "decided_at")
  private @Nullable Instant decidedAt;

  @Column(name = "decision_reason")
  private @Nullable String decisionReason;

  @SuppressWarnings("NullAway.Init")
  protected FindingObjection() {} // for Jakarta Persistence

  /** An objection that {@link ObjectionPolicy} allows. */
  public static FindingObjection file(
      Finding finding, String grounds, Caller caller, Instant now, FindingDates dates) {
    var objection = new FindingObjection();
    objection.id = UUID.randomUUID();
    objection.finding = finding.id();
    objection.department = finding.department();
    objection.grounds = grounds.strip();
    objection.filedBy = caller.name();
    objection.filedAt = now;
    objection.filedOn = dates.today();
    objection.reviewByOn = dates.reviewBy();
    objection.formerText = finding.text();
    return objection;
  }

  /** Takes a step of {@link FindingObjectionSteps}, and has the finding follow it. */
  public void take(
      String action,
      Finding of,
      FindingObjectionSteps.Facts facts,
      Instant now,
      FindingDates dates,
      StepInput input) {
    state = FindingObjectionSteps.WORKFLOW.take(action, state, facts, input);
    if (action.equals(FindingObjectionSteps.SUSPEND)) {
      suspended = true;
      of.suspend(dates.today());
      return;
    }
    if (state != FindingObjectionState.WITHDRAWN) {
      decidedBy = facts.caller().name();
      decidedAt = now;
      decisionReason = input.reason();
    }
    of.resume(dates);
    if (state == FindingObjectionState.CHANGED) {
      of.amend(Objects.requireNonNull(input.note()));
    }
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public UUID finding() {
    return finding;
  }

  public String department() {
    return department;
  }

  public FindingObjectionState state() {
    return state;
  }

  public String grounds() {
    return grounds;
  }

  public boolean isSuspended() {
    return suspended;
  }
}
