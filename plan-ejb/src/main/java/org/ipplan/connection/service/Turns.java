package org.ipplan.connection.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.ipplan.connection.FeedWay;
import org.ipplan.connection.RunFailure;
import org.ipplan.connection.domain.FeedSource;
import org.ipplan.connection.domain.RunFailed;
import org.ipplan.connection.domain.Turn;
import org.ipplan.connection.persistence.RunRows;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.ipplan.shared.outbound.Patience;
import org.jspecify.annotations.Nullable;

/**
 * Runs in short transactions, one a call: no connection is held while a system is waited for, and
 * what one member has taken is taken for all.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Turns {
  /** Longer than any run may take. */
  private static final Duration RUNNING = Duration.ofMinutes(30);

  @Inject RunRows rows;
  @Inject FeedSources sources;
  @Inject BusinessClock clock;

  /** Takes the next feed that is due, and begins its run. */
  public Optional<Turn> take() {
    return rows.take(clock.now()).map(this::begun);
  }

  private Turn begun(RunRows.Taken taken) {
    var now = clock.now();
    var run = rows.begin(taken.feed(), FeedWay.PULL, Caller.PRODUCT.name(), now);
    return new Turn(run, sources.of(taken.feed()), now, taken.since(), taken.tag());
  }

  /** Begins the run of a message that was posted. */
  public Turn posted(FeedSource source, String by) {
    var now = clock.now();
    return new Turn(rows.begin(source.feed(), FeedWay.PUSH, by, now), source, now, null, null);
  }

  /** It came to its end. */
  public void done(Turn turn, @Nullable Integer status, @Nullable String tag) {
    var now = clock.now();
    rows.end(turn.run(), null, status, now);
    rows.succeeded(turn.source().feed(), turn.startedAt(), tag, now);
  }

  /** It failed: its feed is asked again later, and left alone for a while after some failures. */
  public void failed(Turn turn, RunFailed failed) {
    failed(turn, failed.failure(), failed.status());
  }

  /** It failed, and nothing was answered. */
  public void failed(Turn turn, RunFailure failure) {
    failed(turn, failure, null);
  }

  private void failed(Turn turn, RunFailure failure, @Nullable Integer status) {
    var now = clock.now();
    var feed = turn.source().feed();
    rows.end(turn.run(), failure, status, now);
    var failures = rows.failed(feed, failure, now);
    rows.rest(feed, now.plus(Patience.pause(failures)), Patience.restUntil(failures, now));
  }

  /** What members had that ended is over, and due again. */
  public int settleInterrupted() {
    var now = clock.now();
    return rows.settle(now.minus(RUNNING), now);
  }
}
