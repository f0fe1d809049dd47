package org.ipplan.matching.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Keys of names that came in without anybody saying so, a bounded number a transaction. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class KeyUpkeep {
  @Inject MatchKeys keys;

  /**
   * @return whether there may be more
   */
  public boolean catchUp() {
    return keys.catchUp() == MatchKeys.MOST;
  }
}
