package org.ipplan.exchange;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A subscription after a step.
 *
 * @param secret what deliveries are signed with, told this once; null where the step made none
 */
public record Subscribed(SubscriptionDetails subscription, @Nullable String secret)
    implements Serializable {

  /** Without the secret: a record that is printed must not tell it. */
  @Override
  public String toString() {
    return subscription.toString();
  }
}
