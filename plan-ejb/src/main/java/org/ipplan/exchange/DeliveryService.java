package org.ipplan.exchange;

import jakarta.ejb.Local;
import java.util.List;
import java.util.UUID;
import org.ipplan.shared.Page;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/** What became of events for those who are subscribed; rights as for the subscription. */
@Local
public interface DeliveryService {
  /**
   * Deliveries of a subscription, the latest event first.
   *
   * @param state null for all
   * @throws org.ipplan.shared.DomainException as {@link SubscriptionService#get}
   */
  Page<DeliveryDetails> of(
      UUID subscription,
      @Nullable DeliveryState state,
      int limit,
      @Nullable String cursor,
      boolean count);

  /**
   * A delivery with its attempts.
   *
   * @throws org.ipplan.shared.DomainException {@code subscription.readers-only}; {@code
   *     delivery.not-found}
   */
  DeliveryDetails get(UUID id);

  /** What may be done with it now. */
  List<StepOffer> offers(UUID id);

  /**
   * Takes a step: {@code redeliver} sends the same event again, with the same id.
   *
   * @throws org.ipplan.shared.DomainException {@code delivery.not-found}; {@code version.stale};
   *     refusals of the table
   */
  DeliveryDetails take(UUID id, String action, long expectedVersion);
}
