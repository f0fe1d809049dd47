package org.ipplan.exchange;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A subscription and how its target does.
 *
 * @param owner functional user of the system it belongs to
 * @param reason of the last step that took one
 */
public record SubscriptionDetails(
    UUID id,
    long version,
    String owner,
    String target,
    List<EventKind> events,
    EventFilter filter,
    SubscriptionState state,
    Instant madeAt,
    @Nullable String reason,
    Health health)
    implements Serializable {

  public SubscriptionDetails {
    events = List.copyOf(events);
  }

  /**
   * How a target does.
   *
   * @param failures attempts that failed since the last that did not
   * @param openUntil nothing is sent before; null where nothing keeps it back
   * @param failure of the last attempt that failed; null while none did
   * @param oldestWaiting since when the oldest of those that wait does; null where none does
   */
  public record Health(
      long waiting,
      long dead,
      int failures,
      @Nullable Instant openUntil,
      @Nullable Instant succeededAt,
      @Nullable Instant failedAt,
      @Nullable DeliveryFailure failure,
      @Nullable Instant oldestWaiting)
      implements Serializable {}
}
