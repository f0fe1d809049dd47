package org.ipplan.exchange.domain;

import static org.ipplan.exchange.DeliveryState.DEAD;
import static org.ipplan.exchange.DeliveryState.DELIVERED;
import static org.ipplan.exchange.DeliveryState.WAITING;

import java.util.List;
import java.util.Set;
import org.ipplan.exchange.DeliveryState;
import org.ipplan.shared.workflow.Transition;
import org.ipplan.shared.workflow.Workflow;

/** The table of a delivery's steps by hand; attempts are noted by whoever makes them. */
public final class DeliverySteps {
  public static final String REDELIVER = "redeliver";

  public static final Workflow<DeliveryState, SubscriptionSteps.Facts> WORKFLOW =
      new Workflow<>("delivery", DeliveryState.class, List.of(redeliver()));

  private DeliverySteps() {}

  private static Transition<DeliveryState, SubscriptionSteps.Facts> redeliver() {
    return Transition.<DeliveryState, SubscriptionSteps.Facts>step(
            REDELIVER, Set.of(DELIVERED, DEAD), WAITING)
        .by(SubscriptionSteps.EITHER);
  }
}
