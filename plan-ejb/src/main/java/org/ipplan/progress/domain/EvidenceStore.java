package org.ipplan.progress.domain;

import java.io.IOException;
import java.io.InputStream;

/**
 * Where the content of files lies. Storing and deleting are part of the running transaction: what
 * rolls back leaves nothing behind.
 */
public interface EvidenceStore {
  /** Largest piece that is held in memory, in bytes. */
  int CHUNK = 1024 * 1024;

  /**
   * Stores a stream to its end, piece by piece.
   *
   * @return key of the content
   */
  long put(InputStream content) throws IOException;

  /**
   * One piece of a content.
   *
   * @param offset of its first byte
   * @return at most {@link #CHUNK} bytes, none beyond the end
   */
  byte[] read(long key, long offset);

  void delete(long key);
}
