package org.ipplan.connection.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ipplan.connection.RunFailure;
import org.ipplan.connection.domain.AnswerReader;
import org.ipplan.connection.domain.AnswerText;
import org.ipplan.connection.domain.RunFailed;
import org.ipplan.connection.domain.Turn;
import org.ipplan.shared.outbound.OutboundAnswer;
import org.ipplan.shared.schedule.RecurringWork;
import org.jspecify.annotations.Nullable;

/** Asks every system that is due, one feed after the other. */
@ApplicationScoped
public class FeedPull implements RecurringWork {
  private static final Logger LOG = Logger.getLogger(FeedPull.class.getName());
  private static final Duration EVERY = Duration.ofSeconds(30);

  /** Feeds of one run, so that other work gets its turn. */
  private static final int MOST = 50;

  /** Pages of one feed; what is behind them comes with the next run. */
  private static final int MOST_PAGES = 100;

  @Inject Turns turns;
  @Inject Asking asking;
  @Inject FeedIntake intake;

  @Override
  public String name() {
    return "connection.pull";
  }

  @Override
  public Duration every() {
    return EVERY;
  }

  @Override
  public void run() {
    turns.settleInterrupted();
    Optional<Turn> next = turns.take();
    for (int pulled = 1; next.isPresent(); pulled++) {
      pull(next.get());
      next = pulled < MOST ? turns.take() : Optional.empty();
    }
  }

  /** One feed that cannot be read must not keep the others from being asked. */
  private void pull(Turn turn) {
    try {
      var last = pages(turn);
      turns.done(turn, last.status(), tag(turn, last));
    } catch (RunFailed e) {
      LOG.log(
          Level.WARNING,
          "Feed {0} of {1} could not be read: {2}",
          new Object[] {turn.source().code(), turn.source().system(), e.failure()});
      turns.failed(turn, e);
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, e, () -> "Feed " + turn.source().feed() + " could not be taken in");
      turns.failed(turn, RunFailure.PRODUCT);
    }
  }

  /** A tag speaks of one page alone. */
  private static @Nullable String tag(Turn turn, OutboundAnswer last) {
    return turn.source().setUp().cursorPointer() == null
        ? Optional.ofNullable(last.tag()).orElse(turn.tag())
        : null;
  }

  private OutboundAnswer pages(Turn turn) throws RunFailed {
    var source = turn.source();
    var answer = asking.ask(source, Asking.address(source, turn.since(), null), turn.tag());
    int read = 0;
    for (int page = 1; !Asking.isUnchanged(answer); page++) {
      var taken = take(turn, answer, read);
      read += taken.items();
      if (taken.cursor().isEmpty() || page == MOST_PAGES) {
        break;
      }
      var next = Asking.address(source, turn.since(), taken.cursor().get());
      answer = asking.ask(source, next, null);
    }
    return answer;
  }

  private record Taken(int items, Optional<String> cursor) {}

  private Taken take(Turn turn, OutboundAnswer answer, int before) throws RunFailed {
    var setUp = turn.source().setUp();
    var value =
        AnswerText.parsed(answer.body())
            .orElseThrow(() -> new RunFailed(RunFailure.NOT_JSON, answer.status()));
    var items =
        new AnswerReader(setUp.kind(), setUp.mapping())
            .items(value)
            .orElseThrow(() -> new RunFailed(RunFailure.NO_ITEMS, answer.status()));
    intake.take(turn, items, before);
    var pointer = setUp.cursorPointer();
    return new Taken(
        items.size(), pointer == null ? Optional.empty() : AnswerReader.text(value, pointer));
  }
}
