package org.ipplan.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ipplan.notification.OutgoingMessage.Channel;
import org.ipplan.notification.domain.Reader;
import org.ipplan.notification.domain.Round;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.schedule.RecurringWork;

/**
 * Gathers what goes out: urgent matters at once on any day, everything else on working mornings, by
 * mail as one digest a person. What presses goes by short message in the course of a working day.
 */
@ApplicationScoped
public class Gathering implements RecurringWork {
  private static final Logger LOG = Logger.getLogger(Gathering.class.getName());

  @Inject Outbox outbox;
  @Inject BusinessClock clock;
  @Inject WorkingMorning morning;
  @Inject MailTransports mails;
  @Inject Messengers messengers;

  @Override
  public String name() {
    return "notification.gathering";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(1);
  }

  @Override
  public void run() {
    var staysHere = !mails.current().leaves();
    gather(new Round(Channel.MAIL, clock.now(), true, staysHere));
    morning.begun().ifPresent(begun -> gather(new Round(Channel.MAIL, begun, false, staysHere)));
    if (messengers.current().isPresent()) {
      gather(new Round(Channel.MESSENGER, clock.now(), morning.begun().isEmpty(), false));
    }
  }

  private void gather(Round round) {
    outbox.readers(round).forEach(reader -> gather(round, reader));
  }

  /** One person's mail that cannot be written does not keep the others waiting. */
  private void gather(Round round, Reader reader) {
    try {
      outbox.gather(round, reader);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "A message could not be written", e);
    }
  }
}
