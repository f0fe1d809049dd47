package org.ipplan.web.exchange;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.exchange.EventKind;
import org.ipplan.exchange.SubscriptionDetails;
import org.ipplan.exchange.SubscriptionState;
import org.jspecify.annotations.Nullable;

/**
 * A subscription.
 *
 * @param owner functional user of the system it belongs to
 * @param secret what deliveries are signed with; in the answer that made it alone
 */
@Schema(name = "Subscription")
public record SubscriptionJson(
    UUID id,
    String owner,
    String target,
    List<String> events,
    @Nullable EventFilterJson filter,
    SubscriptionState state,
    Instant createdAt,
    @Nullable String secret,
    @Nullable String reason,
    TargetHealthJson health,
    String deliveries,
    String href) {

  static SubscriptionJson of(SubscriptionDetails details) {
    return of(details, null);
  }

  static SubscriptionJson of(SubscriptionDetails details, @Nullable String secret) {
    var href = "/subscriptions/" + details.id();
    return new SubscriptionJson(
        details.id(),
        details.owner(),
        details.target(),
        details.events().stream().map(EventKind::type).toList(),
        EventFilterJson.of(details.filter()),
        details.state(),
        details.madeAt(),
        secret,
        details.reason(),
        TargetHealthJson.of(details.health()),
        href + "/deliveries",
        href);
  }

  /** Without the secret: a record that is printed must not tell it. */
  @Override
  public String toString() {
    return href;
  }
}
