package org.ipplan.notification.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When a message is tried again: after 1, 5, 25 minutes, 2 and 10 hours; then it is given up. */
public final class Retries {
  /** Most attempts. */
  public static final int MOST = 6;

  private static final int FACTOR = 5;

  private Retries() {}

  /**
   * @param attempts made so far, at least 1
   * @return empty when it is given up
   */
  public static Optional<Instant> next(int attempts, Instant now) {
    if (attempts >= MOST) {
      return Optional.empty();
    }
    var minutes = (long) Math.pow(FACTOR, attempts - 1.0);
    return Optional.of(now.plus(Duration.ofMinutes(minutes)));
  }
}
