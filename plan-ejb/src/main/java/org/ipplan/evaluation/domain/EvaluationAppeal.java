package org.ipplan.evaluation.domain;

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
import org.ipplan.evaluation.AppealState;
import org.ipplan.evaluation.Evidence;
import org.ipplan.evaluation.NewAppeal;
import org.ipplan.shared.Caller;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** A department's appeal against what was counted of it. */
@Entity
@Table(name = "evaluation_appeal")
public class EvaluationAppeal {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "round_id", nullable = false, updatable = false)
  private UUID round;

  @Column(name = "department_code", nullable = false, updatable = false)
  private String department;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private Evidence criterion;

  @Column(name = "input_id", updatable = false)
  private @Nullable UUID input;

  @Column(nullable = false, updatable = false)
  private String grounds;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private AppealState state = AppealState.FILED;

  @Column(name = "filed_by", nullable = false, updatable = false)
  private String filedBy;

  @Column(name = "filed_at", nullable = false, updatable = false)
  private Instant filedAt;

  @Column(name = "filed_on", nullable = false, updatable = false)
  private LocalDate filedOn;

  @Column(name = "decided_by")
  private @Nullable String decidedBy;

  @Column(name = "decided_at")
  private @Nullable Instant decidedAt;

  @Column(name = "decision_reason")
  private @Nullable String decisionReason;

  @SuppressWarnings("NullAway.Init")
  protected EvaluationAppeal() {} // for Jakarta Persistence

  /** An appeal of what {@link EvaluationPolicy} allows. */
  public static EvaluationAppeal file(
      UUID round, String department, NewAppeal wanted, Caller caller, Instant now, LocalDate on) {
    var filed = new EvaluationAppeal();
    filed.id = UUID.randomUUID();
    filed.round = round;
    filed.department = department;
    filed.criterion = wanted.criterion();
    filed.input = wanted.input();
    filed.grounds = wanted.grounds().strip();
    filed.filedBy = caller.name();
    filed.filedAt = now;
    filed.filedOn = on;
    return filed;
  }

  public void take(String action, Caller caller, EvaluationRound of, StepInput input, Instant now) {
    state = AppealSteps.WORKFLOW.take(action, state, facts(caller, of), input);
    if (state != AppealState.WITHDRAWN) {
      decidedBy = caller.name();
      decidedAt = now;
      decisionReason = input.reason();
    }
  }

  public List<StepOffer> offers(Caller caller, EvaluationRound of) {
    return AppealSteps.WORKFLOW.offers(state, facts(caller, of));
  }

  private AppealSteps.Facts facts(Caller caller, EvaluationRound of) {
    return new AppealSteps.Facts(caller, department, of.makers(), of.state());
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public UUID round() {
    return round;
  }

  public String department() {
    return department;
  }

  public Evidence criterion() {
    return criterion;
  }

  public @Nullable UUID input() {
    return input;
  }

  public AppealState state() {
    return state;
  }
}
