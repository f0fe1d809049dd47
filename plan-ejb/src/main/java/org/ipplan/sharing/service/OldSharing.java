package org.ipplan.sharing.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;

/** Removes old records, each lot in a transaction of its own. */
@Stateless
@PermitAll
public class OldSharing {
  private static final int LOT = 5_000;

  private static final String REMOVE =
      """
      DELETE FROM sharing_record WHERE id IN (
        SELECT id FROM sharing_record WHERE at < :before ORDER BY at LIMIT :lot)
      """;

  @Inject EntityManager entityManager;

  /**
   * @param days how long a record is kept, in real time
   * @return how many were removed
   */
  public int remove(int days) {
    return entityManager
        .createNativeQuery(REMOVE)
        .setParameter("before", Clock.systemUTC().instant().minus(Duration.ofDays(days)))
        .setParameter("lot", LOT)
        .executeUpdate();
  }
}
