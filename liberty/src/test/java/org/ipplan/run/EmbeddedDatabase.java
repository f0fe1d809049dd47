package org.ipplan.run;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.logging.Logger;

/**
 * Starts PostgreSQL on a fixed port and a data directory that survives the process. Prepares what a
 * database administrator prepares in production: the database, its owner and the application's
 * role.
 *
 * <p>The passwords are those of the sample run; the server listens on the loopback address alone.
 */
public final class EmbeddedDatabase {
  private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class.getName());

  private EmbeddedDatabase() {}

  /**
   * Starts the database and leaves it running until the process ends.
   *
   * @param args data directory, port, {@code fresh} to begin with an empty one
   */
  public static void main(String[] args) throws IOException, SQLException {
    if (args[2].equals("fresh")) {
      delete(Path.of(args[0]));
    }
    start(Path.of(args[0]), Integer.parseInt(args[1]));
  }

  /** Starts a database whose writes survive a killed machine, and prepares its roles. */
  public static EmbeddedPostgres start(Path directory, int port) throws IOException, SQLException {
    Path data = directory.toAbsolutePath().normalize();
    Files.createDirectories(data.getParent());
    var database =
        EmbeddedPostgres.builder()
            .setDataDirectory(data)
            .setCleanDataDirectory(false)
            .setPort(port)
            .setLocaleConfig("locale", "C.UTF-8")
            .setLocaleConfig("encoding", "UTF8")
            // the library switches both off: wrong wherever data must survive
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("max_connections", "120")
            .setServerConfig("max_prepared_transactions", "60")
            .setServerConfig("listen_addresses", "localhost")
            // the bench counts statements
            .setServerConfig("shared_preload_libraries", System.getProperty("plan.db.preload", ""))
            .start();
    prepare(database);
    LOG.info(() -> "PostgreSQL on port " + port + ", data in " + data);
    return database;
  }

  private static void delete(Path directory) throws IOException {
    if (Files.exists(directory)) {
      try (var files = Files.walk(directory)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static void prepare(EmbeddedPostgres database) throws SQLException {
    try (Connection connection = database.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      for (String role : new String[] {"plan_owner", "plan_app"}) {
        if (missing(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + role + "'")) {
          statement.execute("CREATE ROLE " + role + " LOGIN PASSWORD 'plan-demo'");
        }
      }
      if (missing(statement, "SELECT 1 FROM pg_database WHERE datname = 'plan'")) {
        statement.execute("CREATE DATABASE plan OWNER plan_owner");
      }
    }
  }

  private static boolean missing(Statement statement, String query) throws SQLException {
    try (var rows = statement.executeQuery(query)) {
      return !rows.next();
    }
  }
}
