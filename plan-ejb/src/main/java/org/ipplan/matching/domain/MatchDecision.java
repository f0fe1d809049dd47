package org.ipplan.matching.domain;

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
import org.ipplan.matching.DecisionState;
import org.ipplan.matching.Judgement;
import org.ipplan.matching.NewMatchDecision;
import org.ipplan.shared.Caller;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** What a person decided of a name and a subject. What was decided never changes. */
@Entity
@Table(name = "match_decision")
public class MatchDecision {
  @Id private UUID id;
  @Version private long version;

  @Column(nullable = false, updatable = false)
  private String question;

  @Column(name = "query_name", nullable = false, updatable = false)
  private String queryName;

  @Column(name = "query_code", updatable = false)
  private @Nullable String queryCode;

  @Column(name = "query_region", updatable = false)
  private @Nullable String queryRegion;

  @Column(name = "subject_id", nullable = false, updatable = false)
  private UUID subject;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private Judgement judgement;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private DecisionState state = DecisionState.IN_FORCE;

  @Column(nullable = false, updatable = false)
  private String reason;

  @Column(name = "decided_by", nullable = false, updatable = false)
  private String decidedBy;

  @Column(name = "decided_for", updatable = false)
  private @Nullable String decidedFor;

  @Column(name = "decided_at", nullable = false, updatable = false)
  private Instant decidedAt;

  @Column(name = "withdrawn_by")
  private @Nullable String withdrawnBy;

  @Column(name = "withdrawn_at")
  private @Nullable Instant withdrawnAt;

  @Column(name = "withdrawal_reason")
  private @Nullable String withdrawalReason;

  @SuppressWarnings("NullAway.Init")
  protected MatchDecision() {} // for Jakarta Persistence

  /**
   * A decision that is in force at once.
   *
   * @param question what it is remembered by
   */
  public MatchDecision(
      NewMatchDecision wanted, String question, UUID subject, Caller caller, Instant now) {
    this.id = UUID.randomUUID();
    this.question = question;
    this.queryName = wanted.query().name().strip();
    this.queryCode = wanted.query().code();
    this.queryRegion = wanted.query().regionCode();
    this.subject = subject;
    this.judgement = wanted.judgement();
    this.reason = wanted.reason().strip();
    this.decidedBy = caller.name();
    this.decidedFor = caller.actingFor();
    this.decidedAt = now;
  }

  /** Takes a step of {@link DecisionSteps}. */
  public void take(String action, Caller caller, Instant now, StepInput input) {
    state = DecisionSteps.WORKFLOW.take(action, state, caller, input);
    withdrawnBy = caller.name();
    withdrawnAt = now;
    withdrawalReason = input.reason();
  }

  public List<StepOffer> offers(Caller caller) {
    return DecisionSteps.WORKFLOW.offers(state, caller);
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public Judgement judgement() {
    return judgement;
  }

  public DecisionState state() {
    return state;
  }
}
