package org.ipplan.measure.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipplan.credit.EntryChanged;
import org.ipplan.measure.OrderState;
import org.ipplan.measure.domain.MeasureOrder;
import org.ipplan.measure.domain.OrderSteps;
import org.ipplan.ruleset.RulePacks;
import org.jspecify.annotations.Nullable;

/**
 * Measures begin and end with publicity (C8): in the transaction that publishes, prolongs, ends or
 * restores an entry.
 */
@Dependent
public class EntryMeasures {
  private static final String CORRECTED = "correct";

  @Inject EntityManager entityManager;
  @Inject RulePacks rules;
  @Inject OrderMaking making;
  @Inject FeedbackTerms terms;
  @Inject MeasureTrail trail;

  void follow(@Observes EntryChanged change) {
    var orders = open(change.entry());
    orders.forEach(order -> endsWith(order, change));
    if (change.inForce() && !change.why().equals(CORRECTED)) {
      making
          .missing(change, orders, rules.current())
          .forEach(order -> told(order, OrderSteps.ORDER, null, OrderState.TO_APPLY, change.why()));
    }
  }

  private void endsWith(MeasureOrder order, EntryChanged change) {
    var before = order.stateOn(change.on());
    order.endsWith(change, terms.toLift(change, rules.current()));
    var after = order.stateOn(change.on());
    if (before != after) {
      var action = after == OrderState.TO_LIFT ? OrderSteps.END : OrderSteps.RESUME;
      told(order, action, before, after, change.why());
    }
  }

  private void told(
      MeasureOrder order,
      String action,
      @Nullable OrderState before,
      OrderState after,
      String why) {
    var facts = Map.of("measure", order.measure(), "department", order.department(), "why", why);
    trail.step(action, MeasureTrail.ORDER, order.id(), before, after, null, facts);
  }

  /** What the entry has and nobody has lifted. */
  private List<MeasureOrder> open(UUID entry) {
    return entityManager
        .createQuery(
            "select o from MeasureOrder o where o.entry = :entry and o.state <> :lifted"
                + " order by o.measure, o.department",
            MeasureOrder.class)
        .setParameter("entry", entry)
        .setParameter("lifted", OrderState.LIFTED)
        .getResultList();
  }
}
