package org.ipplan.shared;

import org.jspecify.annotations.Nullable;

/** Tells session beans who calls, and from where. */
public interface CallerContext {
  /** The caller of this invocation; {@link Caller#NOBODY} when nobody signed in. */
  Caller caller();

  /** The request of this invocation; {@link Origin#NONE} when it came by none. */
  default Origin origin() {
    return Origin.NONE;
  }

  /**
   * Where an invocation came from.
   *
   * @param clientAddress as the server saw it, null where there is no request
   * @param requestId what the answer and the log call the request, null where there is none
   */
  record Origin(@Nullable String clientAddress, @Nullable String requestId) {
    /** No request: start-up and timers. */
    public static final Origin NONE = new Origin(null, null);
  }
}
