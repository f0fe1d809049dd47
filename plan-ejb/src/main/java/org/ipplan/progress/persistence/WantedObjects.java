package org.ipplan.progress.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Which objects files refer to; changed with the transaction that changes the file. */
@Dependent
public class WantedObjects {
  @Inject EntityManager entityManager;

  void keep(long key) {
    mark(key, true);
  }

  void release(long key) {
    mark(key, false);
  }

  private void mark(long key, boolean wanted) {
    entityManager
        .createNativeQuery(
            "UPDATE stored_object SET wanted = :wanted, since = clock_timestamp() WHERE key = :key")
        .setParameter("wanted", wanted)
        .setParameter("key", key)
        .executeUpdate();
  }
}
