package org.ipplan.it.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Two members over one database climb the escalation ladder: each rung rings once, also when the
 * member that was at it is killed, and after a restart. Business time begins on 2024-02-07 at ten.
 */
@Tag("full")
class TwoMembersIT {
  private static final String DUE_TODAY = "2024-02-07";

  private static final Installation ONE =
      new Installation("memberA", "members", System.getProperty("plan.bare.https.port", "19453"));
  private static final Installation OTHER =
      new Installation("memberB", "members", System.getProperty("plan.second.https.port", "19454"));

  private static final List<Installation> MEMBERS = List.of(ONE, OTHER);

  @BeforeAll
  static void installAndStart() throws Exception {
    ONE.createDatabase();
    for (var member : MEMBERS) {
      member.install(environment(member));
      start(member);
    }
  }

  @AfterAll
  static void stop() throws Exception {
    for (var member : MEMBERS) {
      member.liberty().stop();
    }
  }

  @Test
  void aRungRingsOnceWhileTwoMembersRun() throws Exception {
    try (var connection = ONE.connection()) {
      var ledger = new Ledger(connection);
      var share = ledger.isDue(DUE_TODAY);

      ledger.await("the rung", () -> ledger.rings(share) == 1);
      ledger.awaitRuns(5);

      assertRangOnce(ledger, share);
    }
  }

  @Test
  void whatAKilledMemberWasAtIsRungOnceByTheOther() throws Exception {
    try (var connection = ONE.connection();
        var blocking = ONE.connection()) {
      var ledger = new Ledger(connection);
      hold(blocking);
      var share = ledger.isDue(DUE_TODAY);
      ledger.await("a member that waits at the rung", ledger::isWaiting);
      var holder = member(ledger.pickedBy());

      holder.liberty().kill();
      ledger.await("the other member", () -> !isOf(ledger.pickedBy(), holder));
      assertThat(ledger.rings(share)).isZero();
      blocking.rollback();

      ledger.await("the rung", () -> ledger.rings(share) == 1);
      ledger.awaitRuns(3);
      assertRangOnce(ledger, share);
      start(holder);
    }
  }

  @Test
  void aFileThatAKilledMemberWasAtIsTakenInOnceByTheOther() throws Exception {
    OTHER.liberty().stop();
    try (var connection = ONE.connection();
        var blocking = ONE.connection()) {
      var ledger = new Ledger(connection);
      blocking.setAutoCommit(false);
      try (var statement = blocking.createStatement()) {
        statement.execute("LOCK TABLE subject_record IN SHARE MODE");
      }
      var file = FileOfActs.waiting(connection);
      ledger.await("a member at the first set", file::isWaiting);

      ONE.liberty().kill();
      blocking.rollback();
      ledger.await("the end of what the member held", () -> !file.isWaiting());
      file.isSilent();
      start(OTHER);

      ledger.await("the job's end", file::isDone);
      assertThat(file.isWhole()).isTrue();
      assertThat(file.attempts()).isEqualTo(2);
      start(ONE);
    }
  }

  @Test
  void aRestartRingsNothingAgain() throws Exception {
    try (var connection = ONE.connection()) {
      var ledger = new Ledger(connection);
      var share = ledger.isDue(DUE_TODAY);
      ledger.await("the rung", () -> ledger.rings(share) == 1);

      for (var member : MEMBERS) {
        member.liberty().stop();
      }
      assertThat(ledger.pickedBy()).as("work that a stopped member left").isEmpty();
      for (var member : MEMBERS) {
        start(member);
      }
      ledger.awaitRuns(5);

      assertRangOnce(ledger, share);
    }
  }

  private static void assertRangOnce(Ledger ledger, UUID share) throws SQLException {
    assertThat(ledger.rings(share)).isOne();
    assertThat(ledger.records(share)).as("records of the trail").isOne();
  }

  /** Lets members read what rang, and makes who writes wait. */
  private static void hold(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement()) {
      statement.execute("LOCK TABLE reminder IN SHARE MODE");
    }
  }

  private static void start(Installation member) throws Exception {
    var environment = new HashMap<>(member.secrets());
    environment.put("JVM_ARGS", "-Xmx512m -XX:TieredStopAtLevel=1");
    member.liberty().start(environment);
    member.awaitReady();
  }

  private static Installation member(String pickedBy) {
    return MEMBERS.stream().filter(member -> isOf(pickedBy, member)).findFirst().orElseThrow();
  }

  private static boolean isOf(String pickedBy, Installation member) {
    return pickedBy.startsWith(member.server() + " ");
  }

  private static Map<String, String> environment(Installation member) {
    return Map.of(
        "plan_member", member.server(),
        "plan_clock_start", DUE_TODAY + "T10:00:00+08:00",
        "plan_escalation_every", "PT1S",
        "plan_schedule_poll", "PT1S",
        "plan_schedule_heartbeat", "PT1S");
  }
}
