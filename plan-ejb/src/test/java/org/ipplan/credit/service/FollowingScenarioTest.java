package org.ipplan.credit.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.ipplan.credit.CreditList;
import org.ipplan.exchange.service.EventSweep;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A system follows a list through some hundred changes at random, ends in the middle and begins
 * again, and has exactly what the list shows.
 */
class FollowingScenarioTest {
  /** A longer walk: {@code -Dplan.following.steps=1000}. */
  private static final int STEPS = Integer.getInteger("plan.following.steps", 100);

  private static final long SEED = 20240603;

  private CreditStories stories;

  @BeforeEach
  void start() {
    stories = CreditStories.unprinted();
    stories.product().configure("plan.exchange.keep-days", "30");
  }

  @AfterEach
  void stop() {
    stories.product().close();
  }

  @Test
  void theCopyIsTheListWhateverHappens() {
    var entries = new RandomEntries(stories, SEED);
    var follower = new EntryFollower(stories.product(), CreditList.DISHONESTY);
    var compared = 0;
    for (int step = 0; step < STEPS; step++) {
      entries.step();
      switch (entries.anything(10)) {
        case 0 -> follower.save();
        case 1 -> follower.restart();
        case 2 -> follower.forgetEverything();
        case 3 -> stories.product().bean(EventSweep.class).run();
        case 4, 5 -> {
          follower.followOrBeginAnew(1 + entries.anything(5));
          assertThat(follower.copy()).as("after step %s", step).isEqualTo(follower.shown());
          compared++;
        }
        default -> {}
      }
    }
    follower.followOrBeginAnew(7);

    assertThat(follower.copy()).isEqualTo(follower.shown());
    assertThat(compared).isGreaterThan(STEPS / 10);
    assertThat(follower.seen()).hasSizeGreaterThan(STEPS / 5);
  }
}
