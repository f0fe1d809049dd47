package org.ipplan.web.exchange;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.exchange.DeliveryFailure;
import org.ipplan.exchange.SubscriptionDetails.Health;
import org.jspecify.annotations.Nullable;

/**
 * How a target does.
 *
 * @param dead deliveries that were given up
 * @param failures attempts that failed since the last that did not
 * @param resumesAt after several failures in a row nothing is sent before
 */
@Schema(name = "TargetHealth")
public record TargetHealthJson(
    long waiting,
    long dead,
    int failures,
    @Nullable Instant resumesAt,
    @Nullable Instant succeededAt,
    @Nullable Instant failedAt,
    @Nullable DeliveryFailure failure,
    @Nullable Instant oldestWaitingAt) {

  static TargetHealthJson of(Health health) {
    return new TargetHealthJson(
        health.waiting(),
        health.dead(),
        health.failures(),
        health.openUntil(),
        health.succeededAt(),
        health.failedAt(),
        health.failure(),
        health.oldestWaiting());
  }
}
