package org.ipplan.bench;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/** Counts what the application asks the database, as the database saw it. */
final class Statements implements AutoCloseable {
  private static final String COUNT =
      """
      SELECT coalesce(sum(calls), 0) FROM pg_stat_statements s JOIN pg_roles r ON r.oid = s.userid
      WHERE r.rolname = 'plan_app'
        AND query !~* '^(begin|commit|rollback|set|show|prepare transaction|start transaction)'
      """;

  private final Connection connection;

  Statements(int port) throws SQLException {
    var database = new PGSimpleDataSource();
    database.setPortNumbers(new int[] {port});
    database.setDatabaseName("plan");
    database.setUser("postgres");
    connection = database.getConnection();
    execute("CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
  }

  void reset() throws SQLException {
    execute("SELECT pg_stat_statements_reset()");
  }

  /** Statements of the application since the last reset, without those that bound transactions. */
  long count() throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(COUNT)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
