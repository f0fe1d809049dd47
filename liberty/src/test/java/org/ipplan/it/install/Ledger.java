package org.ipplan.it.install;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** What members have written down, seen beneath them; and a share that is due, put there. */
record Ledger(Connection connection) {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final String WORK = "escalation-ladder";

  /** Something that comes true in the database. */
  interface Condition {
    boolean holds() throws SQLException;
  }

  /** A share of a task of its own, signed for and to be finished on a day. */
  UUID isDue(String day) throws SQLException {
    var task = UUID.randomUUID();
    var share = UUID.randomUUID();
    execute(
        """
        INSERT INTO task (id, year, number, label, title_zh, mode, open_ended, due_on, state,
          source, source_on)
        SELECT '%1$s', 2024, coalesce(max(number), 1000) + 1, '0', '任务', 'SOLE', false, '%2$s',
          'IN_PROGRESS', 'MEETING', '2024-01-02' FROM task
        """
            .formatted(task, day));
    execute(
        """
        INSERT INTO assignment (id, task_id, department_code, role, position, state, assigned_at,
          sign_for_by_on, due_on)
        VALUES ('%s', '%s', 'ccpd', 'LEAD', 1, 'ACCEPTED', '2024-01-02T10:00:00+08:00',
          '2024-01-09', '%s')
        """
            .formatted(share, task, day));
    return share;
  }

  /** How often somebody was told of a share. */
  long rings(UUID share) throws SQLException {
    return number(
        "SELECT count(*) FROM reminder WHERE NOT overtaken AND assignment_id = '" + share + "'");
  }

  long records(UUID share) throws SQLException {
    return number(
        "SELECT count(*) FROM audit_record WHERE action = 'remind' AND object_id = '"
            + share
            + "'");
  }

  /** The member that is at the ladder; empty where none is. */
  String pickedBy() throws SQLException {
    return text(
        "SELECT max(picked_by) FROM scheduled_tasks WHERE picked AND task_name = '" + WORK + "'");
  }

  /** Whether a member waits for the right to write down what it rings. */
  boolean isWaiting() throws SQLException {
    return number(
            "SELECT count(*) FROM pg_locks WHERE NOT granted"
                + " AND relation = 'ipplan.reminder'::regclass")
        > 0;
  }

  /** Waits until members have looked at the ladder so many more times. */
  void awaitRuns(int times) throws Exception {
    var version = "SELECT version FROM scheduled_tasks WHERE task_name = '" + WORK + "'";
    // taking a run and ending it count one each
    var until = number(version) + 2L * times;
    await(times + " more looks", () -> number(version) >= until);
  }

  void await(String what, Condition condition) throws Exception {
    var end = Instant.now().plus(PATIENCE);
    while (!condition.holds()) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("Nothing was seen of " + what);
      }
      TimeUnit.MILLISECONDS.sleep(200);
    }
  }

  private void execute(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private long number(String query) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private String text(String query) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      var text = rows.getString(1);
      return text == null ? "" : text;
    }
  }
}
