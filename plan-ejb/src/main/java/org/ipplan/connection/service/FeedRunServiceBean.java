package org.ipplan.connection.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.ipplan.connection.FaultDetails;
import org.ipplan.connection.FeedRunService;
import org.ipplan.connection.RunDetails;
import org.ipplan.connection.RunFailure;
import org.ipplan.connection.domain.AnswerReader;
import org.ipplan.connection.domain.AnswerText;
import org.ipplan.connection.persistence.RunReads;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.jspecify.annotations.Nullable;

/** Shows runs, and takes in what systems post. */
@Stateless
@PermitAll
public class FeedRunServiceBean implements FeedRunService {
  @Inject Systems systems;
  @Inject RunReads reads;
  @Inject PostedFeeds posted;
  @Inject Turns turns;
  @Inject FeedIntake intake;

  @Override
  public Page<RunDetails> runs(
      String code, @Nullable String feed, int limit, @Nullable String cursor, boolean count) {
    return reads.runs(systems.find(code).id(), feed, limit, cursor, count);
  }

  @Override
  public Page<FaultDetails> faults(
      String code, @Nullable UUID run, int limit, @Nullable String cursor) {
    return reads.faults(systems.find(code).id(), run, limit, cursor);
  }

  /** Each set has a transaction of its own, as those that are asked for have. */
  @Override
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public RunDetails bring(String code, String feed, String message) {
    var source = posted.source(code, feed);
    var setUp = source.setUp();
    var value = AnswerText.parsed(message).orElseThrow(() -> unreadable("connection.not-json"));
    var items =
        new AnswerReader(setUp.kind(), setUp.mapping())
            .items(value)
            .orElseThrow(() -> unreadable("connection.no-items"));
    var turn = turns.posted(source, posted.caller());
    try {
      intake.take(turn, items, 0);
      turns.done(turn, null, null);
    } catch (RuntimeException e) {
      turns.failed(turn, RunFailure.PRODUCT);
      throw e;
    }
    return posted.run(turn);
  }

  private static DomainException unreadable(String code) {
    return DomainException.invalid("message", code);
  }
}
