package org.ipplan.exchange.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.ipplan.exchange.domain.LogWave;
import org.ipplan.exchange.persistence.LogRows;
import org.ipplan.shared.BusinessClock;

/** The place in the log, in short transactions: none is open while the log is waited for. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LogPlace {
  /** Read at a time. */
  private static final int MOST = 100;

  @Inject LogRows rows;
  @Inject BusinessClock clock;

  /** What may go next, together. */
  public LogWave next() {
    return LogWave.of(rows.next(MOST));
  }

  /** Notes what came of it. */
  public void note(LogWave.Result result) {
    var upTo = result.upTo();
    if (upTo != null) {
      rows.kept(upTo, clock.now());
    }
    if (result.failure() != null) {
      rows.failed();
    }
  }
}
