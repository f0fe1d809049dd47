package org.ipplan.progress;

import jakarta.ejb.Local;
import java.io.InputStream;

/**
 * Contents of files for features that keep files of their own: looked at, scanned and stored as
 * evidence of reports is. It knows contents and nobody who may read them: the feature asks that
 * before.
 */
@Local
public interface FileVault {
  /** Largest piece {@link #read} gives, in bytes. */
  int CHUNK = 1024 * 1024;

  /**
   * Stores a content, within the caller's transaction.
   *
   * @param fileName as the sender's machine calls it; made safe
   * @throws org.ipplan.shared.DomainException {@code evidence.too-large}; {@code evidence.type};
   *     {@code evidence.empty}; {@code evidence.infected}, {@code evidence.scan-unavailable}
   */
  Kept put(String fileName, InputStream content);

  /**
   * One piece of a content.
   *
   * @param offset of its first byte
   * @return at most {@link #CHUNK} bytes, none beyond the end
   */
  byte[] read(long key, long offset);

  /** Removes a content, within the caller's transaction. */
  void delete(long key);

  /**
   * What is known of a stored content.
   *
   * @param mediaType by content, not by name
   * @param size in bytes
   * @param sha256 in lower-case hexadecimal
   */
  record Kept(String fileName, String mediaType, long size, String sha256, long key) {}
}
