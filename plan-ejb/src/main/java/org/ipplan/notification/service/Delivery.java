package org.ipplan.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ipplan.notification.OutgoingMessage.Channel;
import org.ipplan.notification.domain.DeliveryFailed;
import org.ipplan.notification.domain.MailTransport;
import org.ipplan.notification.domain.Messenger;
import org.ipplan.notification.domain.Parcel;
import org.ipplan.shared.schedule.RecurringWork;

/** Hands over what was gathered, one message after the other. */
@ApplicationScoped
public class Delivery implements RecurringWork {
  private static final Logger LOG = Logger.getLogger(Delivery.class.getName());

  /** Of one run, so that others get their turn. */
  private static final int MOST = 500;

  @Inject Outbox outbox;
  @Inject WorkingMorning morning;
  @Inject MailTransports mails;
  @Inject Messengers messengers;

  @Override
  public String name() {
    return "notification.delivery";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(1);
  }

  @Override
  public void run() {
    outbox.settleInterrupted();
    MailTransport mail = mails.current();
    deliver(Channel.MAIL, mail::send, mail.leaves());
    messengers.current().ifPresent(each -> deliver(Channel.MESSENGER, each, true));
  }

  private void deliver(Channel channel, Messenger carrier, boolean leaves) {
    var workday = morning.begun().isPresent();
    Optional<Parcel> next = outbox.take(channel, workday);
    for (int sent = 1; next.isPresent(); sent++) {
      deliver(next.get(), carrier, leaves);
      next = sent < MOST ? outbox.take(channel, workday) : Optional.empty();
    }
  }

  private void deliver(Parcel parcel, Messenger carrier, boolean leaves) {
    try {
      carrier.send(parcel);
      outbox.done(parcel, leaves);
    } catch (DeliveryFailed e) {
      LOG.log(Level.WARNING, e, () -> "Message " + parcel.id() + " was not delivered");
      outbox.failed(parcel, e);
    }
  }
}
