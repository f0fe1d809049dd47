package org.ipplan.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import javax.sql.ConnectionEvent;
import javax.sql.ConnectionEventListener;
import javax.sql.PooledConnection;
import org.postgresql.ds.PGConnectionPoolDataSource;

/** Connections to one database that are used again: a test opens one for each of its calls. */
final class KeptConnections implements ConnectionEventListener {
  private final PGConnectionPoolDataSource source;
  private final Deque<PooledConnection> idle = new ConcurrentLinkedDeque<>();

  KeptConnections(PGConnectionPoolDataSource source) {
    this.source = source;
  }

  Connection take() throws SQLException {
    var kept = idle.poll();
    if (kept == null) {
      kept = source.getPooledConnection();
      kept.addConnectionEventListener(this);
    }
    return kept.getConnection();
  }

  /** Ends those that nobody uses: a database that somebody is at cannot be copied. */
  void end() throws SQLException {
    for (var kept = idle.poll(); kept != null; kept = idle.poll()) {
      kept.close();
    }
  }

  @Override
  public void connectionClosed(ConnectionEvent event) {
    idle.push((PooledConnection) event.getSource());
  }

  /** One that failed is not used again. */
  @Override
  public void connectionErrorOccurred(ConnectionEvent event) {}
}
