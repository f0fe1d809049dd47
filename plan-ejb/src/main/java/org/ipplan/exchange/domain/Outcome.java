package org.ipplan.exchange.domain;

import java.util.Set;
import org.ipplan.exchange.DeliveryFailure;
import org.jspecify.annotations.Nullable;

/**
 * What came of an attempt.
 *
 * @param status of the answer; null where nothing was answered
 * @param failure null exactly where it was taken
 * @param took milliseconds
 */
public record Outcome(@Nullable Integer status, @Nullable DeliveryFailure failure, long took) {
  private static final int OK = 200;
  private static final int REDIRECTION = 300;
  private static final int CLIENT_ERROR = 400;

  /** The receiver says that nobody is there any more, and never will be. */
  private static final Set<Integer> FOR_GOOD = Set.of(410);

  /** Something was answered. */
  public static Outcome answered(int status, long took) {
    if (status >= OK && status < REDIRECTION) {
      return new Outcome(status, null, took);
    }
    var elsewhere = status >= REDIRECTION && status < CLIENT_ERROR;
    return new Outcome(status, elsewhere ? DeliveryFailure.REDIRECT : DeliveryFailure.STATUS, took);
  }

  /** Nothing was answered. */
  public static Outcome failed(DeliveryFailure failure, long took) {
    return new Outcome(null, failure, took);
  }

  public boolean isTaken() {
    return failure == null;
  }

  /** Whether trying again is of no use. */
  public boolean isForGood() {
    return status != null && FOR_GOOD.contains(status);
  }
}
