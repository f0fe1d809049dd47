package org.ipplan.shared.outbound;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a delivery is tried again, and when it is given up: after half a minute, then twice as long
 * each time up to six hours, a fifth more or less so that many do not come at once.
 *
 * @param mostAttempts attempts after which it is given up
 * @param longest time after which it is given up
 */
public record Patience(int mostAttempts, Duration longest) {
  private static final Duration FIRST = Duration.ofSeconds(30);
  private static final Duration MOST = Duration.ofHours(6);
  private static final int MOST_DOUBLINGS = 10;
  private static final double SPREAD = 0.2;

  /** Failures in a row after which a target is left alone for a while. */
  public static final int TOLERATED = 5;

  private static final Duration FIRST_REST = Duration.ofMinutes(1);
  private static final Duration MOST_REST = Duration.ofMinutes(30);

  /**
   * When it is tried again.
   *
   * @param attempts made so far, at least 1
   * @param since when it began to wait
   * @param chance from 0 to 1, which spreads the attempts
   * @return empty where it is given up
   */
  public Optional<Instant> next(int attempts, Instant since, Instant now, double chance) {
    if (attempts >= mostAttempts || !now.isBefore(since.plus(longest))) {
      return Optional.empty();
    }
    var pause = doubled(FIRST, attempts - 1, MOST);
    var spread = 1 + SPREAD * (2 * chance - 1);
    return Optional.of(now.plusMillis(Math.round(pause.toMillis() * spread)));
  }

  /**
   * Until when a target is left alone.
   *
   * @param failures in a row, this one counted
   * @return empty while it is not
   */
  public static Optional<Instant> restUntil(int failures, Instant now) {
    return failures < TOLERATED
        ? Optional.empty()
        : Optional.of(now.plus(doubled(FIRST_REST, failures - TOLERATED, MOST_REST)));
  }

  /**
   * How long something that is wanted again and again waits after it failed.
   *
   * @param failures in a row, at least 1
   */
  public static Duration pause(int failures) {
    return doubled(FIRST, failures - 1, MOST);
  }

  private static Duration doubled(Duration first, int times, Duration most) {
    var pause = first.multipliedBy(1L << Math.min(times, MOST_DOUBLINGS));
    return pause.compareTo(most) < 0 ? pause : most;
  }
}
