package org.ipplan.exchange.service;

import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ipplan.exchange.DeliveryFailure;
import org.ipplan.exchange.domain.Courier;
import org.ipplan.exchange.domain.Outcome;
import org.ipplan.exchange.domain.Parcel;
import org.ipplan.shared.SecretBox;
import org.ipplan.shared.outbound.OutboundSettings;
import org.ipplan.shared.outbound.Signature;
import org.ipplan.shared.schedule.RecurringWork;

/**
 * Brings what is due, one delivery after the other. Lanes run beside each other on whichever
 * members are free, so that a target that hangs holds up one of them alone.
 */
abstract class Lane implements RecurringWork {
  private static final Logger LOG = Logger.getLogger(Lane.class.getName());

  /** Of one run, so that other work gets its turn. */
  private static final int MOST = 200;

  private static final Duration EVERY = Duration.ofSeconds(5);

  @Inject Sequencer sequencer;
  @Inject Dispatch dispatch;
  @Inject Courier courier;
  @Inject OutboundSettings settings;

  @Override
  public Duration every() {
    return EVERY;
  }

  @Override
  public void run() {
    sequencer.catchUp();
    dispatch.settleInterrupted();
    settings.box().ifPresent(this::deliver);
  }

  private void deliver(SecretBox box) {
    Optional<Parcel> next = dispatch.take();
    for (int sent = 1; next.isPresent(); sent++) {
      deliver(next.get(), box);
      next = sent < MOST ? dispatch.take() : Optional.empty();
    }
  }

  private void deliver(Parcel parcel, SecretBox box) {
    var outcome =
        secret(parcel, box)
            .map(secret -> posted(parcel, secret))
            .orElseGet(() -> Outcome.failed(DeliveryFailure.SECRET, 0));
    if (!outcome.isTaken()) {
      LOG.log(
          Level.WARNING,
          "Delivery {0} was not taken: {1}",
          new Object[] {parcel.id(), outcome.failure()});
    }
    dispatch.note(parcel, outcome);
  }

  /** One delivery that cannot be made must not keep the others from going out. */
  private Outcome posted(Parcel parcel, String secret) {
    try {
      return post(parcel, secret);
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, e, () -> "Delivery " + parcel.id() + " could not be made");
      return Outcome.failed(DeliveryFailure.CONNECTION, 0);
    }
  }

  private Outcome post(Parcel parcel, String secret) {
    var body = dispatch.body(parcel);
    return courier.post(URI.create(parcel.target()), body, Signature.now(secret, body));
  }

  private static Optional<String> secret(Parcel parcel, SecretBox box) {
    try {
      return Optional.of(
          box.decrypted(parcel.subscription(), HexFormat.of().parseHex(parcel.sealed())));
    } catch (IllegalStateException e) {
      LOG.log(Level.SEVERE, e, () -> "The secret of " + parcel.subscription() + " is unreadable");
      return Optional.empty();
    }
  }
}
