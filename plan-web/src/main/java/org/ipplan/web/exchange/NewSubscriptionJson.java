package org.ipplan.web.exchange;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.exchange.NewSubscription;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * What a system wants to be told, and where.
 *
 * @param target https address that events are posted to
 * @param events types of events
 */
@Schema(
    name = "NewSubscription",
    requiredProperties = {"target", "events"})
public record NewSubscriptionJson(
    @Nullable String target,
    @Nullable List<@Nullable String> events,
    @Nullable EventFilterJson filter) {

  private static final NewSubscriptionJson EMPTY = new NewSubscriptionJson(null, null, null);

  /**
   * @param body null where the caller sent none
   * @throws org.ipplan.shared.DomainException {@code input.invalid} with every missing field
   */
  static NewSubscription asked(@Nullable NewSubscriptionJson body) {
    var wanted = Objects.requireNonNullElse(body, EMPTY);
    new Inputs().required("target", wanted.target).required("events", wanted.events).orRefuse();
    return new NewSubscription(
        Inputs.require("target", wanted.target),
        Inputs.require("events", wanted.events).stream()
            .map(type -> Objects.requireNonNullElse(type, ""))
            .toList(),
        EventFilterJson.asked(wanted.filter));
  }
}
