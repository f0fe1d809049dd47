package org.ipplan.web.exchange;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.exchange.DeliveryDetails.Attempt;
import org.ipplan.exchange.DeliveryFailure;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to deliver.
 *
 * @param took milliseconds until the answer, or until it was given up
 * @param status absent where nothing was answered
 */
@Schema(name = "DeliveryAttempt")
public record DeliveryAttemptJson(
    Instant at, long took, @Nullable Integer status, @Nullable DeliveryFailure failure) {

  static DeliveryAttemptJson of(Attempt attempt) {
    return new DeliveryAttemptJson(
        attempt.at(), attempt.took(), attempt.status(), attempt.failure());
  }
}
