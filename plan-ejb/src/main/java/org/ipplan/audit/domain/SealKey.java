package org.ipplan.audit.domain;

import java.util.Base64;
import java.util.Optional;

/**
 * A key that blocks are closed by.
 *
 * @param id kept with each block, so that keys can be changed
 * @param secret at least 32 bytes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record SealKey(String id, byte[] secret) {
  private static final int SHORTEST = 32;

  /**
   * The key of a configuration.
   *
   * @param written in Base64
   * @return empty where it is none, or too short
   */
  public static Optional<SealKey> of(String id, String written) {
    try {
      var secret = Base64.getDecoder().decode(written.strip());
      return secret.length >= SHORTEST && !id.isBlank()
          ? Optional.of(new SealKey(id.strip(), secret))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
