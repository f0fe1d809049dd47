package org.ipplan.measure.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.ipplan.measure.MeasureState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.Workflow;
import org.jspecify.annotations.Nullable;

/**
 * What two people of an office decide: from when to when it holds, who proposed and who decided.
 */
@Embeddable
public class Decided {
  @Column(name = "valid_from", nullable = false, updatable = false)
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private @Nullable LocalDate validTo;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private MeasureState state = MeasureState.PROPOSED;

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

  @Column(name = "ended_by")
  private @Nullable String endedBy;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @Column(name = "end_reason")
  private @Nullable String endReason;

  @SuppressWarnings("NullAway.Init")
  protected Decided() {} // for Jakarta Persistence

  Decided(LocalDate validFrom, @Nullable LocalDate validTo, Caller caller, Instant now) {
    this.validFrom = validFrom;
    this.validTo = validTo;
    this.proposedBy = caller.name();
    this.proposedFor = caller.actingFor();
    this.proposedAt = now;
  }

  void take(
      Workflow<MeasureState, CatalogueSteps.Facts> workflow,
      String action,
      CatalogueSteps.Facts facts,
      StepInput input,
      Instant now) {
    state = workflow.take(action, state, facts, input);
    switch (state) {
      case CONFIRMED, REJECTED -> decide(facts.caller(), input, now);
      case ENDED -> end(facts.caller(), input, now);
      default -> decisionReason = input.reason();
    }
  }

  private void decide(Caller caller, StepInput input, Instant now) {
    decidedBy = caller.name();
    decidedAt = now;
    decisionReason = input.reason();
  }

  private void end(Caller caller, StepInput input, Instant now) {
    validTo = input.dueOn();
    endedBy = caller.name();
    endedAt = now;
    endReason = input.reason();
  }

  CatalogueSteps.Facts facts(String authority, Caller caller, boolean follows) {
    return new CatalogueSteps.Facts(authority, proposedBy, proposedFor, caller, follows);
  }

  LocalDate validFrom() {
    return validFrom;
  }

  @Nullable LocalDate validTo() {
    return validTo;
  }

  MeasureState state() {
    return state;
  }

  String proposedBy() {
    return proposedBy;
  }

  Instant proposedAt() {
    return proposedAt;
  }

  @Nullable String decidedBy() {
    return decidedBy;
  }

  @Nullable Instant decidedAt() {
    return decidedAt;
  }

  @Nullable String decisionReason() {
    return decisionReason;
  }

  @Nullable String endReason() {
    return endReason;
  }
}
