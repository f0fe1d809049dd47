package org.ipplan.web.quota;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.function.BiConsumer;

/**
 * What a quota says to a request: the headers of draft-ietf-httpapi-ratelimit-headers, and whether
 * it may go on.
 *
 * @param quota its name
 * @param most requests a minute
 * @param remaining requests that may follow at once
 * @param retryAfter seconds until one more may follow; 0 where this one may go on
 */
public record Asked(String quota, int most, long remaining, long retryAfter) {
  /** Name of the header with the quotas. */
  static final String POLICY = "RateLimit-Policy";

  /** Name of the header with what is left of them. */
  static final String STATE = "RateLimit";

  private static final int MINUTE = 60;

  /** Sets the headers that tell it: what is left, and when to go on where nothing is. */
  public void tell(BiConsumer<String, String> headers) {
    headers.accept(POLICY, policy());
    headers.accept(STATE, state());
    if (isRefused()) {
      headers.accept(HttpHeaders.RETRY_AFTER, Long.toString(retryAfter));
    }
  }

  public boolean isRefused() {
    return retryAfter > 0;
  }

  /** The quota, such as {@code "requests";q=1200;w=60}. */
  private String policy() {
    return "\"%s\";q=%d;w=%d".formatted(quota, most, MINUTE);
  }

  /** What is left of it, such as {@code "requests";r=1199;t=0}. */
  private String state() {
    return "\"%s\";r=%d;t=%d".formatted(quota, remaining, retryAfter);
  }
}
