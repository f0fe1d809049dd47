package org.ipplan.exchange.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipplan.exchange.DeliveryDetails;
import org.ipplan.exchange.DeliveryService;
import org.ipplan.exchange.DeliveryState;
import org.ipplan.exchange.SubscriptionService;
import org.ipplan.exchange.domain.Delivery;
import org.ipplan.exchange.domain.DeliverySteps;
import org.ipplan.exchange.domain.SubscriptionSteps;
import org.ipplan.exchange.persistence.DeliveryReads;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.shared.StepTaken;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** Shows what became of events, and sends again what somebody asks for. */
@Stateless
@PermitAll
public class DeliveryServiceBean implements DeliveryService {
  @Inject EntityManager entityManager;
  @Inject ExchangeAccess access;
  @Inject SubscriptionService subscriptions;
  @Inject DeliveryReads reads;
  @Inject BusinessClock clock;
  @Inject Event<StepTaken> steps;

  @Override
  public Page<DeliveryDetails> of(
      UUID subscription,
      @Nullable DeliveryState state,
      int limit,
      @Nullable String cursor,
      boolean count) {
    subscriptions.get(subscription);
    return reads.page(access.owner(), subscription, state, limit, cursor, count);
  }

  @Override
  public DeliveryDetails get(UUID id) {
    return find(id).details().with(reads.log(id));
  }

  @Override
  public List<StepOffer> offers(UUID id) {
    var found = find(id);
    return DeliverySteps.WORKFLOW.offers(found.details().state(), facts(found));
  }

  @Override
  public DeliveryDetails take(UUID id, String action, long expectedVersion) {
    var found = find(id);
    var delivery = entityManager.find(Delivery.class, id);
    if (delivery.version() != expectedVersion) {
      throw DomainException.stale();
    }
    var before = delivery.state();
    delivery.take(action, facts(found), clock.now());
    entityManager.flush();
    var name = DeliverySteps.WORKFLOW.name();
    steps.fire(
        StepTaken.audited(action, name, id, before, delivery.state(), null)
            .with(Map.of("event", found.details().event().toString())));
    return get(id);
  }

  private SubscriptionSteps.Facts facts(DeliveryReads.Found found) {
    return new SubscriptionSteps.Facts(found.owner(), access.caller());
  }

  private DeliveryReads.Found find(UUID id) {
    return reads
        .find(access.owner(), id)
        .orElseThrow(() -> DomainException.notFound("delivery.not-found", id));
  }
}
