package org.ipplan.it.support;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What people and systems had the product store, seen beneath it. */
public final class Database {
  private static final String TABLES =
      "SELECT table_name FROM information_schema.tables WHERE table_schema = 'ipplan'";

  private static final String NOTHING = " WHERE false";

  /**
   * What the product does of its own accord may come at any moment; that something was refused is
   * meant to be kept.
   */
  private static final Map<String, String> BY_PEOPLE =
      Map.of(
          "reminder",
          " WHERE kind <> 'RUNG'",
          "audit_record",
          " WHERE actor <> 'plan' AND outcome = 'DONE'",
          "audit_block",
          NOTHING,
          "audit_seal",
          NOTHING,
          "delivery_attempt",
          NOTHING,
          "system_feed_run",
          NOTHING,
          "sharing_record",
          " WHERE kind = 'READ'");

  private Database() {}

  /** Rows by table; {@code pg_largeobject_metadata} counts the contents of files. */
  public static Map<String, Long> rows() {
    try (var connection = connection()) {
      Map<String, Long> rows = new TreeMap<>();
      for (var table : tables(connection)) {
        rows.put(table, count(connection, table));
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Stores what the product would only store in the course of time. */
  static void execute(String sql) {
    try (var connection = connection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The first column of the first row. */
  static String text(String sql) {
    try (var connection = connection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Connection connection() throws SQLException {
    var port = System.getProperty("plan.db.port", "15433");
    var address = "jdbc:postgresql://localhost:" + port + "/plan?currentSchema=ipplan";
    return DriverManager.getConnection(address, "plan_owner", "plan-demo");
  }

  private static List<String> tables(Connection connection) throws SQLException {
    List<String> tables = new ArrayList<>(List.of("pg_largeobject_metadata"));
    try (var statement = connection.createStatement();
        var found = statement.executeQuery(TABLES)) {
      while (found.next()) {
        tables.add(found.getString(1));
      }
      return tables;
    }
  }

  private static long count(Connection connection, String table) throws SQLException {
    try (var statement = connection.createStatement();
        var found =
            statement.executeQuery(
                "SELECT count(*) FROM " + table + BY_PEOPLE.getOrDefault(table, ""))) {
      found.next();
      return found.getLong(1);
    }
  }
}
