package org.ipplan.web.exchange;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.exchange.DeliveryDetails;
import org.ipplan.exchange.DeliveryFailure;
import org.ipplan.exchange.DeliveryState;
import org.jspecify.annotations.Nullable;

/**
 * What became of one event for one subscription.
 *
 * @param event id that the receiver knows it by
 * @param subject what the event is about
 * @param nextAt when it is tried; absent once it is done
 * @param attempts since it began to wait
 * @param log attempts, the latest first; absent in lists
 */
@Schema(name = "Delivery")
public record DeliveryJson(
    UUID id,
    String subscription,
    UUID event,
    String type,
    String subject,
    DeliveryState state,
    Instant createdAt,
    @Nullable Instant nextAt,
    @Nullable Instant doneAt,
    int attempts,
    @Nullable Integer status,
    @Nullable DeliveryFailure failure,
    @Nullable List<DeliveryAttemptJson> log,
    String href) {

  static DeliveryJson of(DeliveryDetails details) {
    var done = details.doneAt();
    return new DeliveryJson(
        details.id(),
        "/subscriptions/" + details.subscription(),
        details.event(),
        details.kind().type(),
        details.subject(),
        details.state(),
        details.madeAt(),
        done == null ? details.dueAt() : null,
        done,
        details.attempts(),
        details.status(),
        details.failure(),
        details.log().isEmpty()
            ? null
            : details.log().stream().map(DeliveryAttemptJson::of).toList(),
        "/deliveries/" + details.id());
  }
}
