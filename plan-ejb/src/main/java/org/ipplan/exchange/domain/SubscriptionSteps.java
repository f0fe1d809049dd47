package org.ipplan.exchange.domain;

import static org.ipplan.exchange.SubscriptionState.ACTIVE;
import static org.ipplan.exchange.SubscriptionState.ENDED;
import static org.ipplan.exchange.SubscriptionState.PAUSED;

import java.util.List;
import java.util.Set;
import org.ipplan.exchange.SubscriptionState;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Role;
import org.ipplan.shared.workflow.Guard;
import org.ipplan.shared.workflow.Transition;
import org.ipplan.shared.workflow.Workflow;

/** The table of a subscription's steps. */
public final class SubscriptionSteps {
  public static final String PAUSE = "pause";
  public static final String RESUME = "resume";
  public static final String ROTATE = "rotate-secret";
  public static final String END = "end";

  /** What a step is decided on: whose subscription it is, and who asks. */
  public record Facts(String owner, Caller caller) {
    boolean own() {
      return caller.is(Role.SCOPE_EXCHANGE_MANAGE) && caller.name().equals(owner);
    }
  }

  private static final Guard<Facts> OWNER = Guard.that("subscription.owner-only", Facts::own);
  static final Guard<Facts> EITHER =
      Guard.that(
          "subscription.owner-or-admin",
          facts -> facts.own() || facts.caller().is(Role.SYSTEM_ADMIN));

  public static final Workflow<SubscriptionState, Facts> WORKFLOW =
      new Workflow<>(
          "subscription",
          SubscriptionState.class,
          List.of(
              step(PAUSE, Set.of(ACTIVE), PAUSED).by(EITHER),
              step(RESUME, Set.of(PAUSED), ACTIVE).by(EITHER),
              step(ROTATE, Set.of(ACTIVE), ACTIVE).by(OWNER),
              step(ROTATE, Set.of(PAUSED), PAUSED).by(OWNER),
              step(END, Set.of(ACTIVE, PAUSED), ENDED).by(EITHER)));

  private SubscriptionSteps() {}

  private static Transition<SubscriptionState, Facts> step(
      String action, Set<SubscriptionState> from, SubscriptionState to) {
    return Transition.step(action, from, to);
  }
}
