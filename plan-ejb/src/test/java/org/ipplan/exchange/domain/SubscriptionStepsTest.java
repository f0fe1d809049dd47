package org.ipplan.exchange.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipplan.exchange.DeliveryState.DEAD;
import static org.ipplan.exchange.DeliveryState.DELIVERED;
import static org.ipplan.exchange.DeliveryState.WAITING;
import static org.ipplan.exchange.SubscriptionState.ACTIVE;
import static org.ipplan.exchange.SubscriptionState.ENDED;
import static org.ipplan.exchange.SubscriptionState.PAUSED;
import static org.ipplan.testing.Officials.AUDITOR;
import static org.ipplan.testing.Officials.DEMO_SYSTEM;
import static org.ipplan.testing.Officials.READER_SYSTEM;
import static org.ipplan.testing.Officials.SYSADMIN;
import static org.ipplan.testing.Officials.ZHANG_OFFICE;

import java.util.Map;
import java.util.Set;
import org.ipplan.exchange.DeliveryState;
import org.ipplan.exchange.SubscriptionState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Role;
import org.ipplan.testing.StepMatrix;
import org.junit.jupiter.api.Test;

/** Every state, every step, every kind of caller. */
class SubscriptionStepsTest {
  /** Has the scope, and is another system. */
  private static final Caller OTHER =
      new Caller("other-system", Set.of(Role.SCOPE_EXCHANGE_MANAGE), null);

  /** Has the name, and lost the scope. */
  private static final Caller DEMOTED =
      new Caller("demo-system", Set.of(Role.SCOPE_CREDIT_READ), null);

  private static final Set<Caller> ALL =
      Set.of(
          DEMO_SYSTEM,
          OTHER,
          DEMOTED,
          READER_SYSTEM,
          SYSADMIN,
          AUDITOR,
          ZHANG_OFFICE,
          Caller.NOBODY);

  private static final Set<Caller> EITHER = Set.of(DEMO_SYSTEM, SYSADMIN);

  @Test
  void theTableOfSubscriptionsIsAsItShouldBe() {
    var matrix =
        new StepMatrix<SubscriptionState, SubscriptionSteps.Facts>(
                SubscriptionSteps.WORKFLOW, SubscriptionStepsTest::facts)
            .row("pause", EITHER, Map.of(ACTIVE, PAUSED))
            .row("resume", EITHER, Map.of(PAUSED, ACTIVE))
            .row("rotate-secret", Set.of(DEMO_SYSTEM), Map.of(ACTIVE, ACTIVE, PAUSED, PAUSED))
            .row("end", EITHER, Map.of(ACTIVE, ENDED, PAUSED, ENDED));

    assertThat(matrix.faults(ALL)).isEmpty();
  }

  @Test
  void theTableOfDeliveriesIsAsItShouldBe() {
    var matrix =
        new StepMatrix<DeliveryState, SubscriptionSteps.Facts>(
                DeliverySteps.WORKFLOW, SubscriptionStepsTest::facts)
            .row("redeliver", EITHER, Map.of(DELIVERED, WAITING, DEAD, WAITING));

    assertThat(matrix.faults(ALL)).isEmpty();
  }

  private static SubscriptionSteps.Facts facts(Caller caller) {
    return new SubscriptionSteps.Facts("demo-system", caller);
  }
}
