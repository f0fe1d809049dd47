package org.ipplan.shared.outbound;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came of a call.
 *
 * @param status null where nothing was answered
 * @param body as far as it was wanted; bytes that are no UTF-8 stand there as U+FFFD
 * @param tag the answer's {@code ETag}; null where it has none
 * @param failure null where something was answered
 * @param took milliseconds
 */
public record OutboundAnswer(
    @Nullable Integer status,
    String body,
    @Nullable String tag,
    @Nullable CallFailure failure,
    long took) {
  private static final int OK = 200;
  private static final int REDIRECTION = 300;

  static OutboundAnswer failed(CallFailure failure, long took) {
    return new OutboundAnswer(null, "", null, failure, took);
  }

  /** Whether the other side says that it did what it was asked. */
  public boolean isSuccess() {
    return failure == null
        && Objects.requireNonNull(status) >= OK
        && Objects.requireNonNull(status) < REDIRECTION;
  }
}
