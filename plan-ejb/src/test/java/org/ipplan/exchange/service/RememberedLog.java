package org.ipplan.exchange.service;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.ipplan.exchange.domain.EventLog;

/** A log that can be away, and that keeps what it took though it told of a failure. */
@Alternative
@Priority(1)
@ApplicationScoped
class RememberedLog implements EventLog {
  /** One line of the log. */
  record Line(String key, JsonObject event) {}

  private final List<Line> lines = new ArrayList<>();
  private int takes = Integer.MAX_VALUE;
  private boolean losesAnswers;

  /** Takes so many more, and is away then. */
  void takes(int more) {
    takes = more;
  }

  /** Keeps what it gets and says it did not. */
  void losesAnswers(boolean loses) {
    losesAnswers = loses;
  }

  List<Line> lines() {
    return List.copyOf(lines);
  }

  @Override
  public CompletionStage<Void> append(String key, String event) {
    if (takes == 0) {
      return CompletableFuture.failedStage(new IllegalStateException("away"));
    }
    takes--;
    try (var reader = Json.createReader(new StringReader(event))) {
      lines.add(new Line(key, reader.readObject()));
    }
    return losesAnswers
        ? CompletableFuture.failedStage(new IllegalStateException("no answer"))
        : CompletableFuture.completedStage(null);
  }
}
