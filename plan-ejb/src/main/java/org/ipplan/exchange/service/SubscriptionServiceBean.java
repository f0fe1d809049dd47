package org.ipplan.exchange.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipplan.exchange.NewSubscription;
import org.ipplan.exchange.Subscribed;
import org.ipplan.exchange.SubscriptionDetails;
import org.ipplan.exchange.SubscriptionService;
import org.ipplan.exchange.SubscriptionState;
import org.ipplan.exchange.domain.Subscription;
import org.ipplan.exchange.domain.SubscriptionPolicy;
import org.ipplan.exchange.domain.SubscriptionSteps;
import org.ipplan.exchange.persistence.SubscriptionReads;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.SecretBox;
import org.ipplan.shared.StepTaken;
import org.ipplan.shared.outbound.Addresses;
import org.ipplan.shared.outbound.OutboundSettings;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** Keeps subscriptions; every step is in the trail, no secret is. */
@Stateless
@PermitAll
public class SubscriptionServiceBean implements SubscriptionService {
  private static final int SECRET_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private static final String TASK =
      """
      SELECT count(*) FROM task t LEFT JOIN plan_version p ON p.id = t.plan_version_id
      WHERE t.id = :id AND coalesce(p.state, 'PUBLISHED') <> 'DRAFT'
      """;

  @Inject EntityManager entityManager;
  @Inject ExchangeAccess access;
  @Inject SubscriptionReads reads;
  @Inject Sequencer sequencer;
  @Inject Addresses addresses;
  @Inject OutboundSettings settings;
  @Inject BusinessClock clock;
  @Inject Event<StepTaken> steps;

  @Override
  public Page<SubscriptionDetails> list(int limit, @Nullable String cursor, boolean count) {
    return reads.page(access.owner(), limit, cursor, count);
  }

  @Override
  public SubscriptionDetails get(UUID id) {
    return reads.find(access.owner(), id).orElseThrow(() -> notFound(id));
  }

  /** What happened before is not told: it has its position, and no subscriber yet. */
  @Override
  public Subscribed subscribe(NewSubscription wanted) {
    var caller = access.caller();
    SubscriptionPolicy.permit(caller, List.of());
    var kinds = SubscriptionPolicy.check(wanted);
    SubscriptionPolicy.permit(caller, kinds);
    addresses.checked("target", "subscription", wanted.target());
    requireTask(wanted.filter().task());
    sequencer.catchUp();
    var id = UUID.randomUUID();
    var secret = secret();
    var sealed = box().encrypted(id, secret);
    entityManager.persist(new Subscription(id, wanted, kinds, sealed, caller, clock.now()));
    entityManager.flush();
    record("subscribe", id, null, SubscriptionState.ACTIVE, null);
    return new Subscribed(get(id), secret);
  }

  private void requireTask(@Nullable UUID task) {
    if (task != null
        && (Long)
                entityManager
                    .createNativeQuery(TASK, Long.class)
                    .setParameter("id", task)
                    .getSingleResult()
            == 0) {
      throw DomainException.invalid("filter.task", "subscription.unknown-task");
    }
  }

  @Override
  public List<StepOffer> offers(UUID id) {
    get(id);
    return find(id).offers(access.caller());
  }

  @Override
  public Subscribed take(UUID id, String action, long expectedVersion, StepInput input) {
    var shown = get(id);
    var subscription = find(id);
    if (subscription.version() != expectedVersion) {
      throw DomainException.stale();
    }
    var before = subscription.state();
    subscription.take(action, access.caller(), clock.now(), input);
    var secret = action.equals(SubscriptionSteps.ROTATE) ? secret() : null;
    if (secret != null) {
      subscription.sign(box().encrypted(id, secret));
    }
    entityManager.flush();
    record(action, id, before, subscription.state(), input.reason());
    var ended = subscription.state() == SubscriptionState.ENDED;
    return new Subscribed(ended ? shown : get(id), secret);
  }

  private Subscription find(UUID id) {
    var found = entityManager.find(Subscription.class, id);
    if (found == null) {
      throw notFound(id);
    }
    return found;
  }

  private SecretBox box() {
    return settings
        .box()
        .orElseThrow(
            () ->
                DomainException.conflict(
                    List.of(Refusal.of("subscription.no-key", OutboundSettings.KEY))));
  }

  private static String secret() {
    var bytes = new byte[SECRET_BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static DomainException notFound(UUID id) {
    return DomainException.notFound("subscription.not-found", id);
  }

  private void record(
      String action,
      UUID id,
      @Nullable SubscriptionState before,
      SubscriptionState after,
      @Nullable String reason) {
    var name = SubscriptionSteps.WORKFLOW.name();
    steps.fire(StepTaken.audited(action, name, id, before, after, reason).with(Map.of()));
  }
}
