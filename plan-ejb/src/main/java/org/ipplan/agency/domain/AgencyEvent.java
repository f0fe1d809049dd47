package org.ipplan.agency.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.ipplan.agency.EventState;
import org.ipplan.agency.NewEvent;
import org.ipplan.agency.RatedEvent;
import org.ipplan.shared.Caller;
import org.ipplan.shared.workflow.StepInput;
import org.jspecify.annotations.Nullable;

/**
 * Something that costs or brings a rated subject points. What it says never changes; each moment at
 * which it began or ceased to count is kept, so that a past day can be replayed.
 */
@Entity
@Table(name = "agency_event")
public class AgencyEvent {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "rated_id", nullable = false, updatable = false)
  private UUID rated;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private EventState state = EventState.RECORDED;

  @Column(nullable = false, updatable = false)
  private String entry;

  @Column(updatable = false)
  private @Nullable BigDecimal points;

  @Column(nullable = false, updatable = false)
  private String act;

  @Column(updatable = false)
  private @Nullable String source;

  @Column(name = "document_number", nullable = false, updatable = false)
  private String documentNumber;

  @Column(name = "occurred_on", nullable = false, updatable = false)
  private LocalDate occurredOn;

  @Column(name = "runs_until", updatable = false)
  private @Nullable LocalDate runsUntil;

  @Column(name = "recorded_by", nullable = false, updatable = false)
  private String recordedBy;

  @Column(name = "recorded_for", updatable = false)
  private @Nullable String recordedFor;

  @Column(name = "recorded_at", nullable = false, updatable = false)
  private Instant recordedAt;

  @Column(name = "decided_by")
  private @Nullable String decidedBy;

  @Column(name = "decided_at")
  private @Nullable Instant decidedAt;

  @Column(name = "ended_by")
  private @Nullable String endedBy;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @Column private @Nullable String reason;

  @Column(name = "restored_on")
  private @Nullable LocalDate restoredOn;

  @Column(name = "restored_at")
  private @Nullable Instant restoredAt;

  @SuppressWarnings("NullAway.Init")
  protected AgencyEvent() {} // for Jakarta Persistence

  /** One that {@link EventPolicy} allows. */
  public AgencyEvent(UUID rated, NewEvent wanted, Caller caller, Instant now) {
    this.id = UUID.randomUUID();
    this.rated = rated;
    this.entry = wanted.entry();
    this.points = wanted.points();
    this.act = wanted.act().strip();
    this.source = wanted.source();
    this.documentNumber = wanted.documentNumber().strip();
    this.occurredOn = wanted.occurredOn();
    this.runsUntil = wanted.runsUntil();
    this.recordedBy = caller.name();
    this.recordedFor = caller.actingFor();
    this.recordedAt = now;
  }

  /** Takes a step of {@link EventSteps}. */
  public void take(String action, EventSteps.Facts facts, Instant now, StepInput input) {
    state = EventSteps.WORKFLOW.take(action, state, facts, input);
    reason = input.reason();
    if (state == EventState.CONFIRMED || state == EventState.REJECTED) {
      decidedBy = facts.caller().name();
      decidedAt = now;
    }
    if (state != EventState.CONFIRMED) {
      endedBy = facts.caller().name();
      endedAt = now;
    }
  }

  /** A repair gives its points back from a day on. */
  public void restore(LocalDate on, Instant now) {
    restoredOn = on;
    restoredAt = now;
  }

  /** As scoring sees it. */
  public RatedEvent rated() {
    var confirmedAt = state == EventState.REJECTED ? null : decidedAt;
    return new RatedEvent(
        id,
        entry,
        points,
        act,
        occurredOn,
        runsUntil,
        recordedAt,
        confirmedAt,
        endedAt,
        restoredOn,
        restoredAt);
  }

  /** Who recorded it, and for which absent official. */
  public Set<String> recorders() {
    return recordedFor == null ? Set.of(recordedBy) : Set.of(recordedBy, recordedFor);
  }

  public EventSteps.Facts facts(Caller caller, String department) {
    return new EventSteps.Facts(caller, department, recordedBy, recordedFor);
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public UUID ratedId() {
    return rated;
  }

  public EventState state() {
    return state;
  }

  public String entry() {
    return entry;
  }

  public LocalDate occurredOn() {
    return occurredOn;
  }

  public boolean isRestored() {
    return restoredOn != null;
  }
}
