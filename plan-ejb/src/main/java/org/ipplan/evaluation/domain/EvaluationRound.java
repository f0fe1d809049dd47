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
import java.util.Set;
import java.util.UUID;
import org.ipplan.evaluation.NewRound;
import org.ipplan.evaluation.RoundState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** One evaluation of a year, as of a day. */
@Entity
@Table(name = "evaluation_round")
public class EvaluationRound {
  @Id private UUID id;
  @Version private long version;

  @Column(nullable = false, updatable = false)
  private int year;

  @Column(nullable = false, updatable = false)
  private int number;

  @Column(name = "scheme_id", nullable = false, updatable = false)
  private UUID scheme;

  @Column(name = "as_of", nullable = false, updatable = false)
  private LocalDate asOf;

  @Column(nullable = false, updatable = false)
  private String reason;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private RoundState state = RoundState.DRAFT;

  @Column(name = "started_by", nullable = false, updatable = false)
  private String startedBy;

  @Column(name = "started_for", updatable = false)
  private @Nullable String startedFor;

  @Column(name = "started_at", nullable = false, updatable = false)
  private Instant startedAt;

  @Column(name = "announced_by")
  private @Nullable String announcedBy;

  @Column(name = "announced_for")
  private @Nullable String announcedFor;

  @Column(name = "announced_at")
  private @Nullable Instant announcedAt;

  @Column(name = "appeal_by_on")
  private @Nullable LocalDate appealByOn;

  @Column(name = "finalised_by")
  private @Nullable String finalisedBy;

  @Column(name = "finalised_at")
  private @Nullable Instant finalisedAt;

  @Column(name = "ended_by")
  private @Nullable String endedBy;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @Column(name = "ended_reason")
  private @Nullable String endedReason;

  @SuppressWarnings("NullAway.Init")
  protected EvaluationRound() {} // for Jakarta Persistence

  /** A round of what {@link EvaluationPolicy} allows. */
  public static EvaluationRound start(
      int year, int number, UUID scheme, NewRound wanted, Caller caller, Instant now) {
    var started = new EvaluationRound();
    started.id = UUID.randomUUID();
    started.year = year;
    started.number = number;
    started.scheme = scheme;
    started.asOf = wanted.asOf();
    started.reason = wanted.reason().strip();
    started.startedBy = caller.name();
    started.startedFor = caller.actingFor();
    started.startedAt = now;
    return started;
  }

  /**
   * Takes a step.
   *
   * @param moment when, and what of appeals
   * @param appealUntil last day to appeal if it is announced now
   */
  public void take(
      String action, Caller caller, Moment moment, LocalDate appealUntil, StepInput input) {
    state = RoundSteps.WORKFLOW.take(action, state, facts(caller, moment), input);
    switch (state) {
      case ANNOUNCED -> {
        announcedBy = caller.name();
        announcedFor = caller.actingFor();
        announcedAt = moment.now();
        appealByOn = appealUntil;
      }
      case FINAL -> {
        finalisedBy = caller.name();
        finalisedAt = moment.now();
      }
      case WITHDRAWN -> {
        endedBy = caller.name();
        endedAt = moment.now();
        endedReason = input.reason();
      }
      case DRAFT -> {}
    }
  }

  public List<StepOffer> offers(Caller caller, Moment moment) {
    return RoundSteps.WORKFLOW.offers(state, facts(caller, moment));
  }

  private RoundSteps.Facts facts(Caller caller, Moment moment) {
    return new RoundSteps.Facts(
        caller,
        EvaluationScheme.people(startedBy, startedFor),
        moment.today(),
        appealByOn,
        moment.openAppeals());
  }

  /** Who started and who announced it, with whom they stood in for. */
  public Set<String> makers() {
    return EvaluationScheme.people(startedBy, startedFor, announcedBy, announcedFor);
  }

  /** Whether an appeal may be filed on that day. */
  public boolean isOpenForAppeals(LocalDate today) {
    return state == RoundState.ANNOUNCED && appealByOn != null && !today.isAfter(appealByOn);
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public int year() {
    return year;
  }

  public int number() {
    return number;
  }

  public UUID scheme() {
    return scheme;
  }

  public LocalDate asOf() {
    return asOf;
  }

  public RoundState state() {
    return state;
  }

  /**
   * When a step is taken.
   *
   * @param today the business date
   * @param openAppeals how many nobody decided
   */
  public record Moment(Instant now, LocalDate today, int openAppeals) {}
}
