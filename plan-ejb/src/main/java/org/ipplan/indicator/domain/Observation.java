package org.ipplan.indicator.domain;

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
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.ipplan.indicator.NewObservation;
import org.ipplan.indicator.ObservationOrigin;
import org.ipplan.indicator.ObservationState;
import org.ipplan.indicator.PeriodKind;
import org.ipplan.shared.Caller;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/**
 * A value of an indicator in one period. People write it as a draft, systems and approved reports
 * bring it submitted; once the office confirmed it, it is never rewritten: another value takes its
 * place, and since when each held stays known.
 */
@Entity
@Table(name = "indicator_observation")
public class Observation {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "indicator_code", nullable = false, updatable = false)
  private String indicator;

  @Column(nullable = false, updatable = false)
  private String period;

  @Enumerated(EnumType.STRING)
  @Column(name = "period_kind", nullable = false, updatable = false)
  private PeriodKind periodKind;

  @Column(name = "from_on", nullable = false, updatable = false)
  private LocalDate fromOn;

  @Column(name = "to_on", nullable = false, updatable = false)
  private LocalDate toOn;

  @Column(nullable = false)
  private BigDecimal value;

  @Column(nullable = false)
  private String source;

  @Column(name = "published_on")
  private @Nullable LocalDate publishedOn;

  @Column(nullable = false)
  private boolean verified;

  @Column(name = "published_verified", nullable = false)
  private boolean publishedVerified = true;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private ObservationOrigin origin;

  @Column(updatable = false)
  private @Nullable String system;

  @Column private @Nullable String reference;

  @Column(name = "report_id", updatable = false)
  private @Nullable UUID report;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private ObservationState state;

  @Column(nullable = false)
  private String makers;

  @Column(name = "brought_by", nullable = false, updatable = false)
  private String broughtBy;

  @Column(name = "brought_at", nullable = false, updatable = false)
  private Instant broughtAt;

  @Column(name = "decided_by")
  private @Nullable String decidedBy;

  @Column(name = "decided_at")
  private @Nullable Instant decidedAt;

  @Column(name = "decision_reason")
  private @Nullable String decisionReason;

  @Column(name = "known_at")
  private @Nullable Instant knownAt;

  @Column(name = "superseded_at")
  private @Nullable Instant supersededAt;

  @Column private @Nullable UUID corrects;

  @SuppressWarnings("NullAway.Init")
  protected Observation() {} // for Jakarta Persistence

  /** Who brings a value, and whence. */
  public record Bringer(
      ObservationOrigin origin, Set<String> makers, String name, @Nullable UUID report) {
    public Bringer {
      makers = Set.copyOf(makers);
    }

    /** An official, or a system. */
    public static Bringer of(Caller caller) {
      return new Bringer(
          caller.isPerson() ? ObservationOrigin.OFFICIAL : ObservationOrigin.SYSTEM,
          caller.selves(),
          caller.name(),
          null);
    }

    /** The system that brings it, null where people do. */
    public @Nullable String system() {
      return origin == ObservationOrigin.SYSTEM ? name : null;
    }
  }

  /**
   * A value that was checked.
   *
   * @param corrects the value whose place it is to take, null for none
   */
  public static Observation brought(
      String indicator,
      ObservedPeriod period,
      NewObservation given,
      Bringer by,
      @Nullable UUID corrects,
      Instant now) {
    var observation = new Observation();
    observation.id = UUID.randomUUID();
    observation.indicator = indicator;
    observation.period = period.code();
    observation.periodKind = period.kind();
    observation.fromOn = period.from();
    observation.toOn = period.to();
    observation.say(given);
    observation.origin = by.origin();
    observation.system = by.system();
    observation.report = by.report();
    observation.state =
        by.origin() == ObservationOrigin.OFFICIAL
            ? ObservationState.DRAFT
            : ObservationState.SUBMITTED;
    observation.makers = String.join(",", new TreeSet<>(by.makers()));
    observation.broughtBy = by.name();
    observation.broughtAt = now;
    observation.corrects = corrects;
    return observation;
  }

  private void say(NewObservation given) {
    value = given.value();
    source = given.source().strip();
    publishedOn = given.publishedOn();
    reference = given.reference();
  }

  /** Takes the step {@code edit}. */
  public void edit(NewObservation given, Caller caller, String owner) {
    step(ObservationSteps.EDIT, caller, owner, StepInput.NONE, false);
    say(given);
    madeBy(caller);
  }

  /** Takes a step that people take. */
  public void take(String action, Caller caller, String owner, StepInput input, Instant now) {
    step(action, caller, owner, input, false);
    switch (action) {
      case ObservationSteps.SUBMIT -> madeBy(caller);
      case ObservationSteps.RETURN -> decided(caller, input, now);
      case ObservationSteps.CONFIRM -> confirmed(caller, input, now);
      default -> {
        // nothing but the state
      }
    }
  }

  private void confirmed(Caller caller, StepInput input, Instant now) {
    decided(caller, input, now);
    verified = true;
    knownAt = now;
  }

  private void decided(Caller caller, StepInput input, Instant now) {
    decidedBy = caller.name();
    decidedAt = now;
    decisionReason = input.reason() == null ? input.note() : input.reason();
  }

  /** Another value takes its place. */
  public void giveWay(Caller caller, String owner, Instant now) {
    step(ObservationSteps.SUPERSEDE, caller, owner, StepInput.NONE, true);
    supersededAt = now;
  }

  /** Notes whose place it took. */
  public void tookPlaceOf(Observation former) {
    corrects = former.id;
  }

  private void step(String action, Caller caller, String owner, StepInput input, boolean replaced) {
    state = ObservationSteps.WORKFLOW.take(action, state, facts(caller, owner, replaced), input);
  }

  public List<StepOffer> offers(Caller caller, String owner) {
    return ObservationSteps.WORKFLOW.offers(state, facts(caller, owner, false));
  }

  private ObservationSteps.Facts facts(Caller caller, String owner, boolean replaced) {
    return new ObservationSteps.Facts(caller, owner, makers(), system, replaced);
  }

  private Set<String> makers() {
    return Set.copyOf(List.of(makers.split(",", -1)));
  }

  private void madeBy(Caller caller) {
    var all = new TreeSet<>(makers());
    all.addAll(caller.selves());
    makers = String.join(",", all);
  }

  /** Whether it says the same value, whatever digits it is written with. */
  public boolean says(BigDecimal other) {
    return value.compareTo(other) == 0;
  }

  public boolean isOf(@Nullable String bringing) {
    return bringing == null ? system == null : bringing.equals(system);
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public String indicator() {
    return indicator;
  }

  public String period() {
    return period;
  }

  public ObservationState state() {
    return state;
  }

  public ObservationOrigin origin() {
    return origin;
  }

  public BigDecimal value() {
    return value;
  }

  public @Nullable Instant knownAt() {
    return knownAt;
  }
}
