package org.ipplan.progress.persistence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * What lies in the bucket, in transactions of its own: an object is noted before it goes up, and
 * forgotten after it was removed. {@link WantedObjects} says which are wanted.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class StoredObjects {
  /** Hours after which an object that no transaction kept is left over. */
  private static final int HOURS = 24;

  @Inject EntityManager entityManager;

  /**
   * Notes an object that is about to go up, whatever becomes of the caller's transaction.
   *
   * @return its key, of a range of its own: never that of a large object
   */
  public long next() {
    return (Long)
        entityManager
            .createNativeQuery("INSERT INTO stored_object DEFAULT VALUES RETURNING key", Long.class)
            .getSingleResult();
  }

  /** Objects left over: rolled back, deleted, or of a server that was killed. */
  @SuppressWarnings("unchecked")
  public List<Long> leftOver() {
    return entityManager
        .createNativeQuery(
            "SELECT key FROM stored_object WHERE NOT wanted"
                + " AND since < clock_timestamp() - make_interval(hours => :hours)"
                + " ORDER BY since LIMIT 500",
            Long.class)
        .setParameter("hours", HOURS)
        .getResultList();
  }

  /** The object is no longer in the bucket. */
  public void forget(long key) {
    entityManager
        .createNativeQuery("DELETE FROM stored_object WHERE key = :key AND NOT wanted")
        .setParameter("key", key)
        .executeUpdate();
  }
}
