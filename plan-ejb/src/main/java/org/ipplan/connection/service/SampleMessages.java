package org.ipplan.connection.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.ipplan.connection.domain.AnswerReader;
import org.ipplan.connection.domain.AnswerText;
import org.ipplan.connection.domain.FeedSource;

/** The samples of connected platforms, taken in as if they had been posted. */
@Dependent
public class SampleMessages {
  @Inject SampleConnections connections;
  @Inject Turns turns;
  @Inject FeedIntake intake;

  /** Connects and takes in, once. */
  public void load() {
    connections.connect().forEach(this::post);
  }

  private void post(FeedSource source) {
    var setUp = source.setUp();
    var reader = new AnswerReader(setUp.kind(), setUp.mapping());
    var turn = turns.posted(source, "demo-system");
    AnswerText.parsed(setUp.sample())
        .flatMap(reader::items)
        .ifPresent(items -> intake.take(turn, items, 0));
    turns.done(turn, null, null);
  }
}
