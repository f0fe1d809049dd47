package org.ipplan.progress.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import org.ipplan.progress.domain.EvidenceStore;

/**
 * New contents go into the bucket where one is configured, else into the database. What was stored
 * before is read from where it lies: the keys of the two never meet.
 */
@ApplicationScoped
public class ConfiguredEvidenceStore implements EvidenceStore {
  /** Keys of large objects are 32 bits long. */
  private static final long FIRST_OBJECT = 1L << 32;

  @Inject LargeObjects database;
  @Inject StoredObjects objects;
  @Inject WantedObjects wanted;
  @Inject Bucket bucket;

  @Override
  public long put(InputStream content) throws IOException {
    return bucket.isThere() ? putIntoBucket(content) : database.put(content);
  }

  @Override
  public byte[] read(long key, long offset) {
    return isInBucket(key) ? bucket.read(key, offset, CHUNK) : database.read(key, offset, CHUNK);
  }

  @Override
  public void delete(long key) {
    if (isInBucket(key)) {
      wanted.release(key);
    } else {
      database.delete(key);
    }
  }

  private long putIntoBucket(InputStream content) throws IOException {
    var key = objects.next();
    bucket.put(key, content);
    wanted.keep(key);
    return key;
  }

  private static boolean isInBucket(long key) {
    return key >= FIRST_OBJECT;
  }
}
