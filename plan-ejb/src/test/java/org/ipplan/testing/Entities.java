package org.ipplan.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jspecify.annotations.Nullable;

/** One persistence unit for all products of a run: reading the entities takes most of a start. */
final class Entities {
  /** The database an entity manager of this thread is for. */
  @SuppressWarnings("ThreadLocalUsage") // set for the length of a transaction
  private static final ThreadLocal<@Nullable TestDatabase> DATABASE = new ThreadLocal<>();

  private static @Nullable EntityManagerFactory factory;

  private Entities() {}

  /** An entity manager over a database; another thread, or the next one, has its own. */
  static EntityManager of(TestDatabase database) {
    DATABASE.set(database);
    return factory().createEntityManager();
  }

  static Statistics statistics() {
    return factory().unwrap(SessionFactory.class).getStatistics();
  }

  private static synchronized EntityManagerFactory factory() {
    if (factory == null) {
      factory =
          Persistence.createEntityManagerFactory(
              "plan",
              Map.of(
                  "jakarta.persistence.transactionType",
                  "RESOURCE_LOCAL",
                  "jakarta.persistence.nonJtaDataSource",
                  new OfThisThread(),
                  "hibernate.generate_statistics",
                  "true"));
    }
    return factory;
  }

  /** Connections to the database of the thread. */
  private static final class OfThisThread implements DataSource {
    private static TestDatabase current() {
      var database = DATABASE.get();
      if (database == null) {
        throw new IllegalStateException("no product on this thread");
      }
      return database;
    }

    @Override
    public Connection getConnection() throws SQLException {
      return current().connection();
    }

    @Override
    public Connection getConnection(String user, String password) {
      throw new UnsupportedOperationException();
    }

    @Override
    public PrintWriter getLogWriter() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void setLogWriter(PrintWriter out) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void setLoginTimeout(int seconds) {
      throw new UnsupportedOperationException();
    }

    @Override
    public int getLoginTimeout() {
      return 0;
    }

    @Override
    public Logger getParentLogger() {
      return Logger.getLogger(Logger.GLOBAL_LOGGER_NAME);
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
      throw new SQLException(type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
      return false;
    }
  }
}
