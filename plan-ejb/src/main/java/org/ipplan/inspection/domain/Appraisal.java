package org.ipplan.inspection.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipplan.inspection.AppraisalKind;
import org.ipplan.inspection.AppraisalState;
import org.ipplan.inspection.NewAppraisal;
import org.ipplan.inspection.NewInspection;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Faults;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** A praise or criticism of a department after an inspection (Art. 21). */
@Entity
@Table(name = "inspection_appraisal")
public class Appraisal {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "inspection_id", nullable = false, updatable = false)
  private UUID inspection;

  @Column(name = "department_code", nullable = false, updatable = false)
  private String department;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private AppraisalKind kind;

  @Column(nullable = false, updatable = false)
  private String text;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private AppraisalState state = AppraisalState.PROPOSED;

  @Column(name = "proposed_by", nullable = false, updatable = false)
  private String proposedBy;

  @Column(name = "proposed_for", updatable = false)
  private @Nullable String proposedFor;

  @Column(name = "proposed_at", nullable = false, updatable = false)
  private Instant proposedAt;

  @Column(name = "decided_by")
  private @Nullable String decidedBy;

  @Column(name = "decided_at")
  private @Nullable Instant decidedAt;

  @Column(name = "decision_reason")
  private @Nullable String decisionReason;

  @SuppressWarnings("NullAway.Init")
  protected Appraisal() {} // for Jakarta Persistence

  /**
   * @throws org.ipplan.shared.DomainException {@code input.invalid} with every faulty field
   */
  public static Appraisal propose(Inspection of, NewAppraisal wanted, Caller caller, Instant now) {
    new Faults()
        .text("text", wanted.text(), NewInspection.MAX_TEXT)
        .check(
            of.departments().contains(wanted.department()),
            "department",
            "finding.other-department")
        .orRefuse();
    var appraisal = new Appraisal();
    appraisal.id = UUID.randomUUID();
    appraisal.inspection = of.id();
    appraisal.department = wanted.department();
    appraisal.kind = wanted.kind();
    appraisal.text = wanted.text().strip();
    appraisal.proposedBy = caller.name();
    appraisal.proposedFor = caller.actingFor();
    appraisal.proposedAt = now;
    return appraisal;
  }

  /** Takes a step of {@link AppraisalSteps}. */
  public void take(String action, Caller caller, Instant now, StepInput input) {
    state = AppraisalSteps.WORKFLOW.take(action, state, facts(caller), input);
    if (state != AppraisalState.TAKEN_BACK) {
      decidedBy = caller.name();
      decidedAt = now;
      decisionReason = input.reason();
    }
  }

  public List<StepOffer> offers(Caller caller) {
    return AppraisalSteps.WORKFLOW.offers(state, facts(caller));
  }

  private AppraisalSteps.Facts facts(Caller caller) {
    return new AppraisalSteps.Facts(caller, makers());
  }

  private Set<String> makers() {
    return Stream.of(proposedBy, proposedFor)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .collect(Collectors.toUnmodifiableSet());
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public UUID inspection() {
    return inspection;
  }

  public String department() {
    return department;
  }

  public AppraisalKind kind() {
    return kind;
  }

  public String text() {
    return text;
  }

  public AppraisalState state() {
    return state;
  }
}
