package org.ipplan.exchange;

import jakarta.ejb.Local;
import java.util.List;
import java.util.UUID;
import org.ipplan.shared.Page;
import org.ipplan.shared.workflow.StepInput;
import org.ipplan.shared.workflow.StepOffer;
import org.jspecify.annotations.Nullable;

/**
 * Who is told of events, and where. A system with {@code exchange.manage} has subscriptions of its
 * own and sees no others; system administrators see all of them, and never a secret.
 */
@Local
public interface SubscriptionService {
  /**
   * Subscriptions that have not ended, by owner and time.
   *
   * @throws org.ipplan.shared.DomainException {@code subscription.readers-only}
   */
  Page<SubscriptionDetails> list(int limit, @Nullable String cursor, boolean count);

  /**
   * @throws org.ipplan.shared.DomainException {@code subscription.readers-only}; {@code
   *     subscription.not-found}, also for what is another's or has ended
   */
  SubscriptionDetails get(UUID id);

  /**
   * Subscribes the calling system, from now on.
   *
   * @return with the secret, told this once
   * @throws org.ipplan.shared.DomainException {@code subscription.manage-scope}; {@code
   *     subscription.read-scope} for kinds the system may not read; {@code subscription.no-key}
   *     where the server has no key to keep secrets by; {@code input.invalid}
   */
  Subscribed subscribe(NewSubscription wanted);

  /** What may be done with it now. */
  List<StepOffer> offers(UUID id);

  /**
   * Takes a step: {@code pause}, {@code resume} and {@code end} by its owner or an administrator,
   * {@code rotate-secret} by its owner, after which the former secret is of no use.
   *
   * @throws org.ipplan.shared.DomainException {@code subscription.not-found}; {@code
   *     version.stale}; refusals of the table
   */
  Subscribed take(UUID id, String action, long expectedVersion, StepInput input);
}
