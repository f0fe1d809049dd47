package org.ipplan.progress.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import org.ipplan.progress.domain.EvidenceStore;

/**
 * Contents as PostgreSQL large objects, through its SQL functions alone: they take part in the
 * transaction, are backed up with the rows, and need no class of the driver.
 */
@ApplicationScoped
public class LargeObjects {
  @Inject EntityManager entityManager;

  long put(InputStream content) throws IOException {
    long key = create();
    long offset = 0;
    byte[] chunk = content.readNBytes(EvidenceStore.CHUNK);
    while (chunk.length > 0) {
      append(key, offset, chunk);
      offset += chunk.length;
      chunk = content.readNBytes(EvidenceStore.CHUNK);
    }
    return key;
  }

  byte[] read(long key, long offset, int length) {
    return (byte[])
        entityManager
            .createNativeQuery("SELECT lo_get(cast(:key as oid), :offset, :length)", byte[].class)
            .setParameter("key", key)
            .setParameter("offset", offset)
            .setParameter("length", length)
            .getSingleResult();
  }

  void delete(long key) {
    entityManager
        .createNativeQuery("SELECT lo_unlink(cast(:key as oid))", Integer.class)
        .setParameter("key", key)
        .getSingleResult();
  }

  private long create() {
    return (Long)
        entityManager
            .createNativeQuery("SELECT cast(lo_create(0) as bigint)", Long.class)
            .getSingleResult();
  }

  private void append(long key, long offset, byte[] chunk) {
    entityManager
        .createNativeQuery(
            "SELECT 1 FROM lo_put(cast(:key as oid), :offset, :chunk)", Integer.class)
        .setParameter("key", key)
        .setParameter("offset", offset)
        .setParameter("chunk", chunk)
        .getSingleResult();
  }
}
