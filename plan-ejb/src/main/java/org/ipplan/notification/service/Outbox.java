package org.ipplan.notification.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ipplan.notification.OutgoingMessage.Channel;
import org.ipplan.notification.domain.DeliveryFailed;
import org.ipplan.notification.domain.Letter;
import org.ipplan.notification.domain.Parcel;
import org.ipplan.notification.domain.Reader;
import org.ipplan.notification.domain.Retries;
import org.ipplan.notification.domain.Round;
import org.ipplan.notification.persistence.InboxRows;
import org.ipplan.notification.persistence.OutboxRows;
import org.ipplan.shared.BusinessClock;

/**
 * What goes out, in short transactions, one a call: no connection is held while a server far away
 * is waited for, and what one member has taken is taken for all.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Outbox {
  /** Longer than any attempt may take. */
  private static final Duration SENDING = Duration.ofMinutes(15);

  @Inject OutboxRows rows;
  @Inject InboxRows inbox;
  @Inject BusinessClock clock;
  @Inject Settings settings;

  /** Whoever has something to get in a round. */
  public List<Reader> readers(Round round) {
    return rows.readers(round);
  }

  /** Writes what waits for somebody into one message; none where another member was faster. */
  public void gather(Round round, Reader reader) {
    var id = UUID.randomUUID();
    if (rows.mark(round, reader.name(), id) > 0) {
      var channel = round.channel();
      var letter = new Letter(reader, inbox.carriedBy(channel, id), settings.inbox());
      var parcel = channel == Channel.MAIL ? letter.mail(id) : letter.shortMessage(id);
      rows.post(channel, parcel, clock.now());
    }
  }

  /** Takes the next message that is due; nobody else gets it. */
  public Optional<Parcel> take(Channel channel, boolean workday) {
    return rows.take(channel, workday, clock.now());
  }

  /** Notes that a message left the product, or was kept in it. */
  public void done(Parcel parcel, boolean left) {
    rows.done(parcel.id(), left, clock.now());
  }

  /** Notes that an attempt failed: it is tried again later, or given up. */
  public void failed(Parcel parcel, DeliveryFailed failure) {
    var now = clock.now();
    var next = failure.isAgain() ? Retries.next(parcel.attempts(), now) : Optional.<Instant>empty();
    rows.failed(parcel.id(), String.valueOf(failure.getMessage()), next.orElse(null), now);
  }

  /**
   * Removes some of what was read before a moment.
   *
   * @return how many; none where nothing is left
   */
  public int clear(Instant before) {
    return inbox.clear(before);
  }

  /** Settles what a member that ended had taken. */
  public int settleInterrupted() {
    var now = clock.now();
    return rows.settleTakenBefore(now.minus(SENDING), now);
  }
}
