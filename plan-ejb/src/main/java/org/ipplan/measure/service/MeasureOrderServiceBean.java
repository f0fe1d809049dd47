package org.ipplan.measure.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipplan.credit.CreditCaseService;
import org.ipplan.measure.MeasureOrderService;
import org.ipplan.measure.OrderDetails;
import org.ipplan.measure.OrderFilter;
import org.ipplan.measure.domain.MeasureOrder;
import org.ipplan.measure.domain.OrderSteps;
import org.ipplan.ruleset.RulePacks;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** Shows orders to those they concern, and takes their feedback. */
@Stateless
@PermitAll
public class MeasureOrderServiceBean implements MeasureOrderService {
  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;
  @Inject RulePacks rules;
  @Inject CreditCaseService cases;
  @Inject MeasureAccess access;
  @Inject OrderReads reads;
  @Inject MeasureTrail trail;

  @Override
  public Page<OrderDetails> list(
      OrderFilter filter, int limit, @Nullable String cursor, boolean count) {
    access.orderReader();
    return reads.list(filter, limit, cursor, count);
  }

  @Override
  public List<OrderDetails> ofCase(UUID caseId) {
    return reads.ofCase(cases.get(caseId).summary().id());
  }

  @Override
  public OrderDetails get(UUID id) {
    return reads.seen(id).orElseThrow(() -> notFound(id));
  }

  @Override
  public List<StepOffer> offers(UUID id) {
    var seen = get(id);
    var order = entityManager.find(MeasureOrder.class, id);
    return OrderSteps.WORKFLOW.offers(seen.state(), facts(order, seen.authority()));
  }

  @Override
  public OrderDetails take(UUID id, String action, long expectedVersion, StepInput input) {
    var seen = get(id);
    var order = entityManager.find(MeasureOrder.class, id);
    if (order.version() != expectedVersion) {
      throw DomainException.stale();
    }
    order.take(action, facts(order, seen.authority()), input, clock.today());
    entityManager.flush();
    var after = reads.one(id);
    var said = input.note() == null ? input.reason() : input.note();
    trail.step(action, MeasureTrail.ORDER, id, seen.state(), after.state(), said, facts(seen));
    return after;
  }

  private OrderSteps.Facts facts(MeasureOrder order, String authority) {
    var over = order.isOverOn(clock.today());
    return new OrderSteps.Facts(order, authority, rules.current(), access.caller(), over, false);
  }

  private static Map<String, String> facts(OrderDetails order) {
    return Map.of("measure", order.measure(), "department", order.department());
  }

  private static DomainException notFound(UUID id) {
    return DomainException.notFound("measure.order-not-found", id);
  }
}
