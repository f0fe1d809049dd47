package org.ipplan.intake.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ipplan.intake.JobKind;
import org.ipplan.intake.JobState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/**
 * Work that somebody asked for, done with the rights they had then. How far it is stands beside it,
 * so that its version changes with its state alone.
 */
@Entity
@Table(name = "job")
public class Job {
  private static final String SEPARATOR = " ";

  @Id private UUID id;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private JobKind kind;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private JobState state = JobState.QUEUED;

  @Column(name = "created_by", nullable = false, updatable = false)
  private String createdBy;

  @Column(name = "created_for", updatable = false)
  private @Nullable String createdFor;

  @Column(nullable = false, updatable = false)
  private String roles;

  @Column(name = "department_code", updatable = false)
  private @Nullable String department;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @Column(name = "started_at")
  private @Nullable Instant startedAt;

  @Column(name = "finished_at")
  private @Nullable Instant finishedAt;

  @SuppressWarnings("UnusedVariable") // shown by a statement
  private @Nullable UUID incident;

  @Column(name = "upload_id")
  private @Nullable UUID upload;

  @SuppressWarnings("NullAway.Init")
  protected Job() {} // for Jakarta Persistence

  /**
   * @param upload the lines to take in; null for an export
   */
  public Job(JobKind kind, Caller caller, Instant now, @Nullable UUID upload) {
    this.id = UUID.randomUUID();
    this.kind = kind;
    this.createdBy = caller.name();
    this.createdFor = caller.actingFor();
    this.roles = caller.roles().stream().map(Role::name).collect(Collectors.joining(SEPARATOR));
    this.department = caller.department();
    this.createdAt = now;
    this.upload = upload;
  }

  /** Takes a step of {@link JobSteps}. */
  public void take(String action, Caller caller, Instant now) {
    state = JobSteps.WORKFLOW.take(action, state, facts(caller), StepInput.NONE);
    startedAt = state == JobState.RUNNING && startedAt == null ? now : startedAt;
    finishedAt = state.isOver() ? now : null;
    incident = null;
  }

  /**
   * @param number under which the log says why
   */
  public void fail(UUID number, Instant now) {
    take(JobSteps.FAIL, Caller.PRODUCT, now);
    incident = number;
  }

  public List<StepOffer> offers(Caller caller) {
    return JobSteps.WORKFLOW.offers(state, facts(caller));
  }

  private JobSteps.Facts facts(Caller caller) {
    return new JobSteps.Facts(createdBy, caller);
  }

  /** Who asked for it, with the rights of that moment. */
  public Caller owner() {
    var had =
        Arrays.stream(roles.split(SEPARATOR, -1))
            .filter(role -> !role.isEmpty())
            .map(Role::valueOf)
            .collect(Collectors.toSet());
    return new Caller(createdBy, had, department, createdFor);
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public JobKind kind() {
    return kind;
  }

  public JobState state() {
    return state;
  }

  /** The lines it takes in; null for an export. */
  public @Nullable UUID upload() {
    return upload;
  }
}
