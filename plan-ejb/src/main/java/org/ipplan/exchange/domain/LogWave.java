package org.ipplan.exchange.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Events that go to the log together: consecutive, and each of another subject, so that no event is
 * on its way before the one of its subject before it is kept.
 */
public final class LogWave {
  private final List<LogEntry> entries;

  private LogWave(List<LogEntry> entries) {
    this.entries = List.copyOf(entries);
  }

  /** The longest beginning of what waits that may go together. */
  public static LogWave of(List<LogEntry> waiting) {
    var subjects = new HashSet<String>();
    var together = new ArrayList<LogEntry>();
    for (LogEntry entry : waiting) {
      if (!subjects.add(entry.subject())) {
        break;
      }
      together.add(entry);
    }
    return new LogWave(together);
  }

  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /**
   * What came of it.
   *
   * @param upTo position up to which the log keeps everything; null where it keeps none
   * @param failure why it does not keep all; null where it does
   */
  public record Result(@Nullable Long upTo, @Nullable Throwable failure) {}

  /**
   * Sends the events, and waits for each in its order. After one that failed at once no other is
   * sent: a log that is away would be waited for again with each.
   *
   * @param seconds to wait for one
   */
  public Result send(Function<LogEntry, CompletionStage<Void>> append, int seconds) {
    var sent = new ArrayList<CompletionStage<Void>>();
    for (LogEntry entry : entries) {
      var outcome = append.apply(entry);
      sent.add(outcome);
      if (outcome.toCompletableFuture().isCompletedExceptionally()) {
        break;
      }
    }
    Long upTo = null;
    for (int i = 0; i < sent.size(); i++) {
      var failure = failure(sent.get(i), seconds);
      if (failure != null) {
        return new Result(upTo, failure);
      }
      upTo = entries.get(i).position();
    }
    return new Result(upTo, null);
  }

  private static @Nullable Throwable failure(CompletionStage<Void> outcome, int seconds) {
    try {
      outcome.toCompletableFuture().orTimeout(seconds, TimeUnit.SECONDS).join();
      return null;
    } catch (CompletionException e) {
      var cause = e.getCause();
      return cause == null ? new TimeoutException() : cause;
    }
  }
}
