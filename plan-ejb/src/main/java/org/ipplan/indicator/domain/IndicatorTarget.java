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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ipplan.indicator.IndicatorTargetState;
import org.ipplan.indicator.NewIndicatorTarget;
import org.ipplan.shared.Caller;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** What an indicator is to reach by the end of a year; never rewritten, another takes its place. */
@Entity
@Table(name = "indicator_target")
public class IndicatorTarget {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "indicator_code", nullable = false, updatable = false)
  private String indicator;

  @Column(nullable = false, updatable = false)
  private int year;

  @Column(nullable = false, updatable = false)
  private BigDecimal value;

  @Column(nullable = false, updatable = false)
  private String source;

  @Column(name = "published_on", updatable = false)
  private @Nullable LocalDate publishedOn;

  @Column(nullable = false)
  private boolean verified;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private IndicatorTargetState state = IndicatorTargetState.PROPOSED;

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

  @Column(name = "known_at")
  private @Nullable Instant knownAt;

  @Column(name = "superseded_at")
  private @Nullable Instant supersededAt;

  @SuppressWarnings("NullAway.Init")
  protected IndicatorTarget() {} // for Jakarta Persistence

  /** A target that was checked. */
  public static IndicatorTarget proposed(
      String indicator, NewIndicatorTarget wanted, Caller caller, Instant now) {
    var target = new IndicatorTarget();
    target.id = UUID.randomUUID();
    target.indicator = indicator;
    target.year = wanted.year();
    target.value = wanted.value();
    target.source = wanted.source().strip();
    target.publishedOn = wanted.publishedOn();
    target.proposedBy = caller.name();
    target.proposedFor = caller.actingFor();
    target.proposedAt = now;
    return target;
  }

  /** Takes a step that people take. */
  public void take(String action, Caller caller, StepInput input, Instant now) {
    state = IndicatorTargetSteps.WORKFLOW.take(action, state, facts(caller, false), input);
    if (state != IndicatorTargetState.WITHDRAWN) {
      decidedBy = caller.name();
      decidedAt = now;
      decisionReason = input.reason();
    }
    if (state == IndicatorTargetState.CONFIRMED) {
      verified = true;
      knownAt = now;
    }
  }

  /** Another target takes its place. */
  public void giveWay(Caller caller, Instant now) {
    var facts = facts(caller, true);
    state =
        IndicatorTargetSteps.WORKFLOW.take(
            IndicatorTargetSteps.SUPERSEDE, state, facts, StepInput.NONE);
    supersededAt = now;
  }

  public List<StepOffer> offers(Caller caller) {
    return IndicatorTargetSteps.WORKFLOW.offers(state, facts(caller, false));
  }

  private IndicatorTargetSteps.Facts facts(Caller caller, boolean replaced) {
    return new IndicatorTargetSteps.Facts(caller, makers(), replaced);
  }

  private Set<String> makers() {
    var makers = new HashSet<>(Set.of(proposedBy));
    if (proposedFor != null) {
      makers.add(proposedFor);
    }
    return makers;
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

  public int year() {
    return year;
  }

  public IndicatorTargetState state() {
    return state;
  }

  public BigDecimal value() {
    return value;
  }
}
