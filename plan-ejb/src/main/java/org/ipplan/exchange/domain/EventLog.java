package org.ipplan.exchange.domain;

import java.util.concurrent.CompletionStage;

/** A log that many read, each at its own pace, and from which nothing is taken back. */
public interface EventLog {
  /**
   * Appends an event behind those of its key.
   *
   * @return completes when the log keeps it for good; fails when it does not, or nobody knows
   */
  CompletionStage<Void> append(String key, String event);
}
