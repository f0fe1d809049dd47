package org.ipplan.progress.domain;

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
import org.ipplan.progress.PeriodDetails;
import org.ipplan.progress.PeriodState;
import org.ipplan.progress.ReportRhythm;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.Guard;
import org.ipplan.shared.workflow.Need;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.ipplan.shared.workflow.Transition;
import org.ipplan.shared.workflow.Workflow;
import org.jspecify.annotations.Nullable;

/**
 * A reporting period that is kept. The office closes it once it is over and all is decided; its
 * lead reopens it.
 */
@Entity
@Table(name = "reporting_period")
public class Period {
  public static final String CLOSE = "close";
  public static final String REOPEN = "reopen";

  /**
   * What a step of a period is decided on.
   *
   * @param over whether its due day has passed
   * @param waiting number of its reports that wait for a decision
   */
  public record Facts(Caller caller, boolean over, long waiting) {}

  public static final Workflow<PeriodState, Facts> WORKFLOW =
      new Workflow<>(
          "period",
          PeriodState.class,
          List.of(
              Transition.<PeriodState, Facts>step(
                      CLOSE, Set.of(PeriodState.OPEN), PeriodState.CLOSED)
                  .by(Guard.that("period.office-only", facts -> facts.caller().isOffice()))
                  .when(Guard.that("period.not-over", Facts::over))
                  .when(Guard.that("period.reports-wait", facts -> facts.waiting() == 0)),
              Transition.<PeriodState, Facts>step(
                      REOPEN, Set.of(PeriodState.CLOSED), PeriodState.OPEN)
                  .by(
                      Guard.that(
                          "period.office-lead-only", facts -> facts.caller().is(Role.OFFICE_LEAD)))
                  .needing(Need.REASON)));

  @Id private String code;
  @Version private long version;

  @Column(nullable = false)
  private int year;

  @Column(name = "from_on", nullable = false)
  private LocalDate fromOn;

  @Column(name = "to_on", nullable = false)
  private LocalDate toOn;

  @Column(name = "due_on", nullable = false)
  private LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private ReportRhythm rhythm;

  @Column(name = "closed_by")
  private @Nullable String closedBy;

  @Column(name = "closed_at")
  private @Nullable Instant closedAt;

  @SuppressWarnings("NullAway.Init")
  protected Period() {} // for Jakarta Persistence; rows are made by PeriodRepository.keep

  /** Closes it, so that nothing of it changes from here on, or reopens it. */
  public void take(String action, Facts facts, StepInput input, Instant now) {
    var closed = WORKFLOW.take(action, state(), facts, input) == PeriodState.CLOSED;
    closedBy = closed ? facts.caller().name() : null;
    closedAt = closed ? now : null;
  }

  public List<StepOffer> offers(Facts facts) {
    return WORKFLOW.offers(state(), facts);
  }

  /**
   * @param waiting number of its reports that wait for a decision
   */
  public Facts facts(Caller caller, long waiting, LocalDate today) {
    return new Facts(caller, today.isAfter(dueOn), waiting);
  }

  private PeriodState state() {
    return closedBy == null ? PeriodState.OPEN : PeriodState.CLOSED;
  }

  public long version() {
    return version;
  }

  public PeriodDetails details() {
    return new PeriodDetails(code, version, year, fromOn, toOn, dueOn, state(), rhythm);
  }
}
