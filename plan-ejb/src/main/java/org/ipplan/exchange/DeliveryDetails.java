package org.ipplan.exchange;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one event for one subscription.
 *
 * @param event id that the receiver knows the event by, the same each time it is sent
 * @param subject what it is about; deliveries of one subject keep their order
 * @param dueAt when it is tried next; of no meaning once it is done
 * @param attempts since it began to wait
 * @param status of the last answer; null where nothing was answered
 * @param log attempts, the latest first; empty in lists
 */
public record DeliveryDetails(
    UUID id,
    long version,
    UUID subscription,
    UUID event,
    EventKind kind,
    String subject,
    DeliveryState state,
    Instant madeAt,
    Instant dueAt,
    @Nullable Instant doneAt,
    int attempts,
    @Nullable Integer status,
    @Nullable DeliveryFailure failure,
    List<Attempt> log)
    implements Serializable {

  public DeliveryDetails {
    log = List.copyOf(log);
  }

  /** The same with its attempts. */
  public DeliveryDetails with(List<Attempt> attemptsMade) {
    return new DeliveryDetails(
        id,
        version,
        subscription,
        event,
        kind,
        subject,
        state,
        madeAt,
        dueAt,
        doneAt,
        attempts,
        status,
        failure,
        attemptsMade);
  }

  /**
   * One attempt.
   *
   * @param took milliseconds until the answer, or until it was given up
   */
  public record Attempt(
      Instant at, long took, @Nullable Integer status, @Nullable DeliveryFailure failure)
      implements Serializable {}
}
