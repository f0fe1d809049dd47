package org.ipplan.propagation.domain;

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
import java.util.Objects;
import java.util.UUID;
import org.ipplan.credit.EntryChange;
import org.ipplan.propagation.Means;
import org.ipplan.propagation.PropagationInput;
import org.ipplan.propagation.PropagationState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Faults;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** One line of the ledger. Written by statement when an entry changes, changed by its steps. */
@Entity
@Table(name = "entry_propagation")
public class Propagation {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "recipient_id", nullable = false, updatable = false)
  private UUID recipient;

  @Column(name = "entry_id", nullable = false, updatable = false)
  private UUID entry;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private EntryChange change;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private PropagationState state;

  @Column(name = "made_on", nullable = false, updatable = false)
  private LocalDate madeOn;

  @Column private @Nullable String point;

  @Column(name = "rule_set")
  private @Nullable String ruleSet;

  @Column private @Nullable String rule;
  @Column private @Nullable String article;

  @Column(nullable = false)
  private boolean confirmed;

  @Column(name = "by_analogy", nullable = false)
  private boolean byAnalogy;

  @Column(name = "judged_on")
  private @Nullable LocalDate judgedOn;

  @Column(name = "from_on")
  private @Nullable LocalDate fromOn;

  @Column(name = "due_on")
  private @Nullable LocalDate dueOn;

  @Column(nullable = false)
  private boolean provisional;

  @Column(nullable = false)
  private int attempts;

  @Column(name = "sent_on")
  private @Nullable LocalDate sentOn;

  @Column(name = "applied_on")
  private @Nullable LocalDate appliedOn;

  @Enumerated(EnumType.STRING)
  @Column
  private @Nullable Means means;

  @Column private @Nullable String note;
  @Column private @Nullable String failure;

  @Column(name = "recorded_by")
  private @Nullable String recordedBy;

  @Column(name = "recorded_for")
  private @Nullable String recordedFor;

  @Column(name = "recorded_at")
  private @Nullable Instant recordedAt;

  @SuppressWarnings("NullAway.Init")
  protected Propagation() {} // for Jakarta Persistence

  /**
   * Takes a step of {@link PropagationSteps}.
   *
   * @param today last day it may have happened on
   * @throws DomainException refusals of the table; {@code input.invalid}
   */
  public void take(
      String action,
      PropagationSteps.Facts facts,
      PropagationInput input,
      Instant now,
      LocalDate today) {
    var given = new StepInput(input.reason(), input.note(), null, null, null);
    var next = PropagationSteps.WORKFLOW.take(action, state, facts, given);
    var on = Objects.requireNonNullElse(input.on(), today);
    check(action, facts, input, on, today);
    state = next;
    note = input.note();
    record(facts.caller(), now);
    switch (action) {
      case PropagationSteps.SEND -> sent(on, input.means());
      case PropagationSteps.APPLY -> applied(on, means(facts, input));
      default -> failure = input.reason();
    }
  }

  private void check(
      String action,
      PropagationSteps.Facts facts,
      PropagationInput input,
      LocalDate on,
      LocalDate today) {
    var receipt = action.equals(PropagationSteps.APPLY);
    var first = receipt && sentOn != null ? sentOn : madeOn;
    new Faults()
        .check(!on.isAfter(today), "on", "input.future-date", today)
        .check(!on.isBefore(first), "on", "propagation.too-early", first)
        .check(!receipt || facts.byRecipient() || input.means() != null, "means", "input.required")
        .orRefuse();
  }

  private static @Nullable Means means(PropagationSteps.Facts facts, PropagationInput input) {
    return facts.byRecipient() ? Means.SYSTEM : input.means();
  }

  private void sent(LocalDate on, @Nullable Means how) {
    attempts++;
    sentOn = on;
    means = how;
    failure = null;
  }

  private void applied(LocalDate on, @Nullable Means how) {
    sentOn = sentOn == null ? on : sentOn;
    appliedOn = on;
    means = how;
    failure = null;
  }

  private void record(Caller caller, Instant now) {
    recordedBy = caller.name();
    recordedFor = caller.actingFor();
    recordedAt = now;
  }

  /** Whatever brings messages by itself took it over. */
  public void carried(Means by, Instant now, LocalDate today) {
    if (state != PropagationState.PENDING) {
      throw new IllegalStateException("not waiting to be sent: " + id);
    }
    state = PropagationState.SENT;
    sent(today, by);
    record(Caller.PRODUCT, now);
  }

  /** Another rule governs it from now on. */
  public void govern(CopyTerm term) {
    point = term.rule().point();
    ruleSet = term.rule().ruleSet();
    rule = term.rule().id();
    article = term.rule().article();
    confirmed = term.confirmed();
    byAnalogy = term.byAnalogy();
    judgedOn = term.judgedOn();
    fromOn = term.from();
    dueOn = term.dueOn();
    provisional = term.provisional();
  }

  public List<StepOffer> offers(PropagationSteps.Facts facts) {
    return PropagationSteps.WORKFLOW.offers(state, facts);
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public UUID recipient() {
    return recipient;
  }

  public UUID entry() {
    return entry;
  }

  public EntryChange change() {
    return change;
  }

  public PropagationState state() {
    return state;
  }

  public @Nullable String ruleSet() {
    return ruleSet;
  }

  public @Nullable LocalDate judgedOn() {
    return judgedOn;
  }

  public @Nullable LocalDate sentOn() {
    return sentOn;
  }
}
