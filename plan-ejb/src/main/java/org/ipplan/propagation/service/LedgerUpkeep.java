package org.ipplan.propagation.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** What falls due in the ledger because a day came, a bounded number of entries a transaction. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LedgerUpkeep {
  static final int MOST = 200;

  @Inject Occasions occasions;
  @Inject Ledger ledger;

  /**
   * Periods that ended are told (R36-9: publicity stops by itself).
   *
   * @return number of entries, {@link #MOST} where there may be more
   */
  public int expire() {
    var expired = occasions.expired(MOST);
    expired.forEach(ledger::note);
    return expired.size();
  }

  /** Recipients whose first day came are told of what stands. */
  public void introduce() {
    ledger.introduce();
  }
}
