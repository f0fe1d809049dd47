package org.ipplan.exchange.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.logging.Logger;
import org.ipplan.exchange.domain.CloudEvent;
import org.ipplan.exchange.domain.EventLog;
import org.ipplan.exchange.domain.LogEntry;
import org.ipplan.shared.schedule.RecurringWork;

/**
 * Appends events to the log that others read, where the server has one. Beside the lanes: a log
 * that is away keeps nothing back from anybody else.
 */
@ApplicationScoped
public class LogFeeder implements RecurringWork {
  private static final Logger LOG = Logger.getLogger(LogFeeder.class.getName());

  /** Of one run, so that other work gets its turn. */
  private static final int WAVES = 50;

  /** Longer than the log's own client tries; what comes of it is known by then. */
  private static final int SECONDS = 60;

  private static final Duration EVERY = Duration.ofSeconds(5);

  @Inject Sequencer sequencer;
  @Inject LogPlace place;
  @Inject EventLog log;
  @Inject Settings settings;

  @Override
  public String name() {
    return "exchange.event-log";
  }

  @Override
  public Duration every() {
    return EVERY;
  }

  @Override
  public void run() {
    if (!settings.hasLog()) {
      return;
    }
    sequencer.catchUp();
    for (int i = 0; i < WAVES; i++) {
      var wave = place.next();
      if (wave.isEmpty()) {
        return;
      }
      var result = wave.send(this::append, SECONDS);
      place.note(result);
      var failure = result.failure();
      if (failure != null) {
        LOG.warning(() -> "The event log took nothing more: " + failure);
        return;
      }
    }
  }

  private CompletionStage<Void> append(LogEntry entry) {
    var body = CloudEvent.thin(entry, settings.source());
    return log.append(entry.subject(), new String(body, StandardCharsets.UTF_8));
  }
}
