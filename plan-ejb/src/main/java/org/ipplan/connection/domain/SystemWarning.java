package org.ipplan.connection.domain;

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
import org.ipplan.connection.WarningLevel;
import org.ipplan.connection.WarningState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** A warning that a system brought for a task. */
@Entity
@Table(name = "system_warning")
public class SystemWarning {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "feed_id", nullable = false, updatable = false)
  private UUID feed;

  @Column(nullable = false, updatable = false)
  private String reference;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private WarningLevel level;

  @Column(nullable = false)
  private String title;

  @Column(nullable = false)
  private String text;

  @Column(name = "issued_on", nullable = false)
  private LocalDate issuedOn;

  @Column(name = "task_id", updatable = false)
  private @Nullable UUID task;

  @Column(name = "department_code", updatable = false)
  private @Nullable String department;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private WarningState state = WarningState.OPEN;

  @Column(name = "taken_at", nullable = false)
  private Instant takenAt;

  @Column(name = "acknowledged_by")
  private @Nullable String acknowledgedBy;

  @Column(name = "acknowledged_at")
  private @Nullable Instant acknowledgedAt;

  @Column private @Nullable String note;

  /** What a warning says. */
  public record Said(WarningLevel level, String title, String text, LocalDate issuedOn) {}

  @SuppressWarnings("NullAway.Init")
  protected SystemWarning() {} // for Jakarta Persistence

  /**
   * @param task null where the plan has no such task
   * @param department code of the department that leads it; null where nobody does
   */
  @SuppressWarnings("NullAway.Init") // what it says, is written by one method
  public SystemWarning(
      UUID feed,
      String reference,
      Said said,
      @Nullable UUID task,
      @Nullable String department,
      Instant now) {
    this.id = UUID.randomUUID();
    this.feed = feed;
    this.reference = reference;
    this.task = task;
    this.department = department;
    correct(said, now);
  }

  /** It says something else now: whoever knew of it has to look again. */
  public final void correct(Said said, Instant now) {
    level = said.level();
    title = said.title();
    text = said.text();
    issuedOn = said.issuedOn();
    takenAt = now;
    state = WarningState.OPEN;
    acknowledgedBy = null;
    acknowledgedAt = null;
    note = null;
  }

  /** Takes a step of {@link WarningSteps}. */
  public void take(String action, Caller caller, Instant now, StepInput input) {
    state = WarningSteps.WORKFLOW.take(action, state, facts(caller), input);
    acknowledgedBy = caller.name();
    acknowledgedAt = now;
    note = input.note();
  }

  public List<StepOffer> offers(Caller caller) {
    return WarningSteps.WORKFLOW.offers(state, facts(caller));
  }

  private WarningSteps.Facts facts(Caller caller) {
    return new WarningSteps.Facts(department, caller);
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public WarningState state() {
    return state;
  }

  public @Nullable UUID task() {
    return task;
  }

  public @Nullable String department() {
    return department;
  }
}
