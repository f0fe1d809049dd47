package org.ipplan.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.ipplan.shared.container.SchemaMigration;
import org.postgresql.ds.PGConnectionPoolDataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.ds.common.BaseDataSource;

/** One PostgreSQL for all tests of a run; each test class gets a database of its own in it. */
public final class TestDatabase {
  /** Where Linux keeps files in memory. */
  private static final Path MEMORY = Path.of("/dev/shm");

  /** Bytes: the databases of two forks at a time take some hundred megabytes. */
  private static final long ROOM_WANTED = 4L << 30;

  private static final EmbeddedPostgres SERVER = start();
  private static int count;
  private static final Map<List<?>, TestDatabase> TEMPLATES = new HashMap<>();

  private final String name;
  private final KeptConnections kept;

  private TestDatabase(String name) {
    this.name = name;
    var source = new PGConnectionPoolDataSource();
    address(source, "plan_app");
    this.kept = new KeptConnections(source);
  }

  /** An empty database, owned as in production. */
  public static TestDatabase empty() {
    return copyOf("template1");
  }

  /** A database with the newest schema: a copy of one that is migrated once a run. */
  public static TestDatabase migrated() {
    return holding(List.of(), migrated -> {});
  }

  /**
   * The same, with contents: a copy of one that is filled once a run.
   *
   * @param contents what tells these contents from others
   * @param fill puts them into a migrated database, and keeps no connection
   */
  static synchronized TestDatabase holding(List<?> contents, Consumer<TestDatabase> fill) {
    var template = TEMPLATES.get(contents);
    if (template == null) {
      template = contents.isEmpty() ? newest() : filled(fill);
      TEMPLATES.put(contents, template);
    }
    return copyOf(template.name);
  }

  private static TestDatabase newest() {
    var database = empty();
    SchemaMigration.flyway(database.asOwner(), "plan_app").migrate();
    return database;
  }

  private static TestDatabase filled(Consumer<TestDatabase> fill) {
    var database = migrated();
    fill.accept(database);
    database.end();
    return database;
  }

  private static synchronized TestDatabase copyOf(String original) {
    var name = "test" + count++;
    execute(
        SERVER.getPostgresDatabase(),
        "CREATE DATABASE "
            + name
            + " OWNER plan_owner TEMPLATE "
            + original
            + " STRATEGY FILE_COPY");
    return new TestDatabase(name);
  }

  /** Connections of the role that owns the schema. */
  public DataSource asOwner() {
    return source("plan_owner");
  }

  /** Connections of the role the application has. */
  public DataSource asApplication() {
    return source("plan_app");
  }

  /** A connection of the role the application has, perhaps one that was used before. */
  Connection connection() throws SQLException {
    return kept.take();
  }

  private void end() {
    try {
      kept.end();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Nobody needs it any more. */
  void drop() {
    end();
    execute(SERVER.getPostgresDatabase(), "DROP DATABASE " + name + " WITH (FORCE)");
  }

  /** Runs statements as the application's role, each in a transaction of its own. */
  public void execute(String... statements) {
    execute(asApplication(), statements);
  }

  /** The one value of a query, as the database superuser sees it. */
  public long number(String query) {
    try (Connection connection = asOwner().getConnection();
        Statement statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }

  private DataSource source(String user) {
    var source = new PGSimpleDataSource();
    address(source, user);
    return source;
  }

  private void address(BaseDataSource source, String user) {
    source.setServerNames(new String[] {"localhost"});
    source.setPortNumbers(new int[] {SERVER.getPort()});
    source.setDatabaseName(name);
    source.setUser(user);
    source.setPassword("plan-demo");
    source.setCurrentSchema(SchemaMigration.SCHEMA);
  }

  /** Databases are copied by the hundred, file by file: in memory, where the machine offers it. */
  private static Path folder() throws IOException {
    var inMemory =
        Files.isWritable(MEMORY) && Files.getFileStore(MEMORY).getUsableSpace() > ROOM_WANTED;
    return inMemory
        ? Files.createTempDirectory(MEMORY, "plan-test")
        : Files.createTempDirectory("plan-test");
  }

  private static EmbeddedPostgres start() {
    try {
      var server =
          EmbeddedPostgres.builder()
              .setDataDirectory(folder())
              .setLocaleConfig("locale", "C.UTF-8")
              .setLocaleConfig("encoding", "UTF8")
              .setServerConfig("fsync", "off")
              .setServerConfig("full_page_writes", "off")
              .start();
      execute(
          server.getPostgresDatabase(),
          "CREATE ROLE plan_owner LOGIN PASSWORD 'plan-demo'",
          "CREATE ROLE plan_app LOGIN PASSWORD 'plan-demo'");
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void execute(DataSource source, String... statements) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
