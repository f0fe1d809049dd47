package org.ipplan.exchange.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import org.ipplan.exchange.persistence.DeliveryRows;
import org.ipplan.exchange.persistence.SequenceRows;
import org.ipplan.exchange.persistence.StandingRows;
import org.ipplan.shared.BusinessClock;

/**
 * Puts events in order, one taker at a time among all members, in short transactions of its own.
 * With its position an event gets its deliveries, so that no subscription misses one.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Sequencer {
  @Inject SequenceRows sequence;
  @Inject StandingRows standing;
  @Inject DeliveryRows deliveries;
  @Inject BusinessClock clock;

  /** Everything that was committed before has its position afterwards. */
  public void catchUp() {
    if (sequence.isBehind(clock.today())) {
      advance(false);
    }
  }

  /** The same, and looks through all entries whatever was looked at before. */
  public void look() {
    advance(true);
  }

  private void advance(boolean through) {
    var held = sequence.hold();
    var today = clock.today();
    if (through || !today.equals(held.lookedOn())) {
      standing.look(today, clock.now());
    }
    var last = sequence.number(held, today);
    if (last > held.last()) {
      deliveries.fanOut(held.last(), clock.now());
    }
  }

  /**
   * Removes what happened before a moment and no longer stands.
   *
   * @return how many events
   */
  public int purge(Instant before) {
    sequence.hold();
    return sequence.purge(before);
  }
}
