package org.ipplan.exchange.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ipplan.credit.CreditList;
import org.ipplan.exchange.EventKind;
import org.ipplan.exchange.NewSubscription;
import org.ipplan.exchange.SubscriptionState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** What one system is told, and where. */
@Entity
@Table(name = "subscription")
public class Subscription {
  @Id private UUID id;
  @Version private long version;

  @Column(nullable = false, updatable = false)
  private String owner;

  @Column(nullable = false, updatable = false)
  private String target;

  /** Types, with blanks between. */
  @Column(nullable = false, updatable = false)
  private String events;

  @Enumerated(EnumType.STRING)
  @Column(name = "filter_list", updatable = false)
  private @Nullable CreditList filterList;

  @Column(name = "filter_task", updatable = false)
  private @Nullable UUID filterTask;

  @Column(nullable = false)
  private byte[] secret;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private SubscriptionState state = SubscriptionState.ACTIVE;

  @Column(name = "made_at", nullable = false, updatable = false)
  private Instant madeAt;

  @Column(name = "changed_by", nullable = false)
  private String changedBy;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  @Column private @Nullable String reason;

  @SuppressWarnings("NullAway.Init")
  protected Subscription() {} // for Jakarta Persistence

  /**
   * A subscription that {@link SubscriptionPolicy} allows.
   *
   * @param sealed the secret, encrypted for this id
   */
  public Subscription(
      UUID id,
      NewSubscription wanted,
      List<EventKind> kinds,
      byte[] sealed,
      Caller caller,
      Instant now) {
    this.id = id;
    this.owner = caller.name();
    this.target = wanted.target().strip();
    this.events = kinds.stream().map(EventKind::type).collect(Collectors.joining(" "));
    this.filterList = wanted.filter().list();
    this.filterTask = wanted.filter().task();
    this.secret = sealed.clone();
    this.madeAt = now;
    this.changedBy = caller.name();
    this.changedAt = now;
  }

  /** Takes a step of {@link SubscriptionSteps}. */
  public void take(String action, Caller caller, Instant now, StepInput input) {
    state = SubscriptionSteps.WORKFLOW.take(action, state, facts(caller), input);
    changedBy = caller.name();
    changedAt = now;
    reason = input.reason();
  }

  /**
   * Signs with another secret from now on; once the step is taken.
   *
   * @param sealed encrypted for this id
   */
  public void sign(byte[] sealed) {
    secret = sealed.clone();
  }

  public List<StepOffer> offers(Caller caller) {
    return SubscriptionSteps.WORKFLOW.offers(state, facts(caller));
  }

  private SubscriptionSteps.Facts facts(Caller caller) {
    return new SubscriptionSteps.Facts(owner, caller);
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public SubscriptionState state() {
    return state;
  }
}
