package org.ipplan.it.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.ipplan.it.PlanSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Two systems follow a list, one by its changes and one by events that are brought to it, through a
 * thousand operations at two members. Members are killed in the middle of them and come back; the
 * systems end and begin again. Both know at the end what the list shows.
 */
@Tag("full")
class FollowersIT {
  /** A shorter walk: {@code -Dplan.following.operations=100}. */
  private static final int OPERATIONS = Integer.getInteger("plan.following.operations", 1000);

  private static final long SEED = 20240603;
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private static Members members;

  private final Random random = new Random(SEED);

  @BeforeAll
  static void installAndStart() throws Exception {
    members =
        Members.start(
            "walk",
            Map.of(
                "plan_clock_start", "2024-06-03T09:00:00+08:00",
                "plan_exchange_key", "YSBrZXkgb2YgdGVzdHMsIDMyIGJ5dGVzIGluIGFsbCE=",
                "plan_exchange_allow_http", "true",
                "plan_exchange_allowed_networks", "127.0.0.0/8",
                "plan_schedule_poll", "PT1S",
                "plan_schedule_heartbeat", "PT1S"));
  }

  @AfterAll
  static void stop() throws Exception {
    if (members != null) {
      members.stop();
    }
  }

  @Test
  void bothKnowWhatTheListShowsAfterAThousandOperationsAndKills() throws Exception {
    try (var told = ToldCopy.start()) {
      subscribe(told);
      var follower = new Follower(members, random);
      var cases = new RandomCases(members, random);
      for (int done = 1; done <= OPERATIONS; done++) {
        cases.operation();
        trouble(done, told, follower);
      }
      members.awaitAll();

      await("the follower", () -> knows(follower));
      var list = follower.shown();
      await("the one who is told", () -> told.is(list));
      assertThat(list.size()).isGreaterThan(OPERATIONS / 50);
      assertThat(told.taken()).isGreaterThan(OPERATIONS / 20);
    }
  }

  /** Whatever may happen between two operations. */
  private void trouble(int done, ToldCopy told, Follower follower) throws Exception {
    if (done % (OPERATIONS / 5) == OPERATIONS / 10) {
      members.kill(members.live().get(random.nextInt(members.live().size())));
    }
    if (done % (OPERATIONS / 4) == OPERATIONS / 8) {
      told.goAway();
    }
    if (done % (OPERATIONS / 4) == OPERATIONS / 8 + OPERATIONS / 50) {
      told.comeBack();
    }
    switch (random.nextInt(20)) {
      case 0 -> follower.save();
      case 1 -> follower.restart();
      case 2, 3, 4, 5 -> follower.follow();
      default -> {}
    }
  }

  private static void subscribe(ToldCopy told) {
    var member = members.live().get(0);
    PlanSystem.system("demo-system")
        .at(member.url() + PlanSystem.BASE)
        .post("/subscriptions", told.wanted())
        .expect(201);
  }

  private static boolean knows(Follower follower) {
    follower.follow();
    return follower.copy().equals(follower.shown());
  }

  private static void await(String who, BooleanSupplier knows) throws InterruptedException {
    var end = Instant.now().plus(PATIENCE);
    while (!knows.getAsBoolean()) {
      assertThat(Instant.now()).as(who).isBefore(end);
      TimeUnit.SECONDS.sleep(1);
    }
  }
}
