package org.ipplan.exchange.service;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Outgoing;
import org.ipplan.exchange.domain.EventLog;
import org.reactivestreams.FlowAdapters;
import org.reactivestreams.Publisher;

/**
 * The log behind a channel of MicroProfile Reactive Messaging. On a server without that feature
 * nobody connects the channel, the annotation says nothing, and nothing here is ever called.
 */
@ApplicationScoped
public class ReactiveLog implements EventLog {
  /** Name of the channel in the server's configuration. */
  public static final String CHANNEL = "plan-events";

  private final SubmissionPublisher<Message<Object>> channel =
      new SubmissionPublisher<>(Runnable::run, Flow.defaultBufferSize());

  @Inject Settings settings;

  /** What the server connects at its start. */
  @Outgoing(CHANNEL)
  public Publisher<Message<Object>> events() {
    return FlowAdapters.toPublisher(channel);
  }

  @Override
  public CompletionStage<Void> append(String key, String event) {
    if (!channel.hasSubscribers()) {
      return CompletableFuture.failedStage(
          new IllegalStateException("channel " + CHANNEL + " is not connected"));
    }
    var kept = new CompletableFuture<Void>();
    channel.submit(
        Message.of(
            KafkaRecords.of(settings.topic(), key, event),
            () -> {
              kept.complete(null);
              return CompletableFuture.completedStage(null);
            },
            failure -> {
              kept.completeExceptionally(failure);
              return CompletableFuture.completedStage(null);
            }));
    return kept;
  }

  @PreDestroy
  void close() {
    channel.close();
  }
}
