package org.ipplan.it.install;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** A file of acts that was read to its end and waits for a member. */
record FileOfActs(Connection connection, UUID job) {
  private static final int LINES = 3000;

  /** Puts one there, as a member would that dies right after. */
  static FileOfActs waiting(Connection connection) throws SQLException {
    var file = new FileOfActs(connection, UUID.randomUUID());
    file.execute("INSERT INTO upload (id, begun_by) VALUES ('%1$s', 'demo-system')");
    file.execute(
        """
        INSERT INTO upload_line (upload_id, line, content)
        SELECT '%1$s', n, json_build_object('code', '914403001922038216', 'name', '某公司',
          'ground', 'C1.2', 'documentNumber', '号' || n, 'decidedOn', '2024-01-08',
          'issuer', '示例市知识产权局', 'detail', '罚款')
        FROM generate_series(1, 3000) n
        """);
    file.execute(
        """
        INSERT INTO job (id, kind, state, created_by, roles, created_at, upload_id)
        VALUES ('%1$s', 'CREDIT_ACTS', 'QUEUED', 'demo-system', 'SCOPE_CREDIT_WRITE',
          '2024-02-07T10:00:00+08:00', '%1$s')
        """);
    file.execute("INSERT INTO job_progress (job_id, total) VALUES ('%1$s', 3000)");
    return file;
  }

  /** Whether a member waits at a set of it, behind whoever holds the records. */
  boolean isWaiting() throws SQLException {
    return number(
            "SELECT count(*) FROM pg_locks WHERE NOT granted"
                + " AND relation = 'ipplan.subject_record'::regclass")
        > 0;
  }

  /** The member that took it does not give a sign of life for long. */
  void isSilent() throws SQLException {
    execute(
        "UPDATE job_progress SET alive_at = alive_at - interval '1 hour' WHERE job_id = '%1$s'");
  }

  boolean isDone() throws SQLException {
    return number("SELECT count(*) FROM job WHERE state = 'COMPLETED' AND id = '%1$s'") == 1;
  }

  /** Lines that neither stayed away nor came twice. */
  boolean isWhole() throws SQLException {
    return number("SELECT accepted FROM job_progress WHERE job_id = '%1$s'") == LINES
        && number("SELECT count(*) FROM subject_record WHERE document_number LIKE '号%%'") == LINES
        && number("SELECT count(*) FROM job_trace WHERE job_id = '%1$s'") == LINES;
  }

  /** Members that began it. */
  long attempts() throws SQLException {
    return number("SELECT attempt FROM job_progress WHERE job_id = '%1$s'");
  }

  private void execute(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql.formatted(job));
    }
  }

  private long number(String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql.formatted(job))) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
