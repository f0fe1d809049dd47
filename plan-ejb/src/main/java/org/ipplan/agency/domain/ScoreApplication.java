package org.ipplan.agency.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.ipplan.agency.ApplicationKind;
import org.ipplan.agency.ApplicationState;
import org.ipplan.agency.NewApplication;
import org.ipplan.ruleset.RuledDate;
import org.ipplan.shared.Caller;
import org.ipplan.shared.workflow.StepInput;
import org.jspecify.annotations.Nullable;

/** An objection or a repair and how it was decided. */
@Entity
@Table(name = "agency_application")
public class ScoreApplication {
  @Id private UUID id;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private ApplicationKind kind;

  @Column(name = "rated_id", nullable = false, updatable = false)
  private UUID rated;

  @Column(name = "event_id", updatable = false)
  private @Nullable UUID event;

  @Column(name = "grade_id", updatable = false)
  private @Nullable UUID grade;

  @Column(nullable = false, updatable = false)
  private String grounds;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private ApplicationState state = ApplicationState.FILED;

  @Column(name = "filed_by", nullable = false, updatable = false)
  private String filedBy;

  @Column(name = "filed_for", updatable = false)
  private @Nullable String filedFor;

  @Column(name = "filed_at", nullable = false, updatable = false)
  private Instant filedAt;

  @Column(name = "filed_on", nullable = false, updatable = false)
  private LocalDate filedOn;

  @Column(name = "due_on")
  private @Nullable LocalDate dueOn;

  @Column(name = "rule_set", updatable = false)
  private @Nullable String ruleSet;

  @Column(name = "accepted_by")
  private @Nullable String acceptedBy;

  @Column(name = "decided_by")
  private @Nullable String decidedBy;

  @Column(name = "decided_at")
  private @Nullable Instant decidedAt;

  @Column private @Nullable String reason;

  @SuppressWarnings("NullAway.Init")
  protected ScoreApplication() {} // for Jakarta Persistence

  /**
   * @param due last day to decide, with its rule; null where no rule gives a term
   */
  public ScoreApplication(
      UUID rated,
      NewApplication wanted,
      @Nullable RuledDate due,
      Caller caller,
      Instant now,
      LocalDate today) {
    this.id = UUID.randomUUID();
    this.kind = wanted.kind();
    this.rated = rated;
    this.event = wanted.event();
    this.grade = wanted.grade();
    this.grounds = wanted.grounds().strip();
    this.filedBy = caller.name();
    this.filedFor = caller.actingFor();
    this.filedAt = now;
    this.filedOn = today;
    this.dueOn = due == null ? null : due.dueOn();
    this.ruleSet = due == null ? null : due.rule().ruleSet();
  }

  /** Takes a step of {@link ApplicationSteps}. */
  public void take(String action, ApplicationSteps.Facts facts, Instant now, StepInput input) {
    state = ApplicationSteps.WORKFLOW.take(action, state, facts, input);
    reason = input.reason();
    if (state == ApplicationState.ACCEPTED) {
      acceptedBy = facts.caller().name();
    } else if (state != ApplicationState.WITHDRAWN) {
      decidedBy = facts.caller().name();
      decidedAt = now;
    }
  }

  /** Who filed it, and for which absent official. */
  public Set<String> filers() {
    return filedFor == null ? Set.of(filedBy) : Set.of(filedBy, filedFor);
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public ApplicationKind kind() {
    return kind;
  }

  public UUID ratedId() {
    return rated;
  }

  public @Nullable UUID event() {
    return event;
  }

  public @Nullable UUID grade() {
    return grade;
  }

  public ApplicationState state() {
    return state;
  }

  /** Whether it waits for a decision. */
  public boolean isOpen() {
    return state == ApplicationState.FILED || state == ApplicationState.ACCEPTED;
  }
}
