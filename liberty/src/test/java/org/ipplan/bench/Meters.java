package org.ipplan.bench;

import static java.util.Locale.ROOT;

import java.nio.file.Path;
import java.sql.SQLException;

/**
 * What requests cost server and database, beside the time they take. Processor time stays what it
 * is when others keep the machine busy; it holds everything the server does meanwhile.
 */
final class Meters implements AutoCloseable {
  private final ServerProcess server;
  private final Statements statements;
  private double processorMillis;
  private double statementCount;

  Meters(Path home, String server, int databasePort) throws SQLException {
    this.server = new ServerProcess(home, server);
    this.statements = new Statements(databasePort);
  }

  /** Milliseconds of each run, without a warm-up. */
  Samples millis(int runs, Samples.Work work) throws Exception {
    statements.reset();
    double before = server.processorMillis();
    var samples = Samples.millis(0, runs, work);
    processorMillis = (server.processorMillis() - before) / runs;
    statementCount = statements.count() / (double) runs;
    return samples;
  }

  /** The cost of one run of the last measurement. */
  String cost() {
    return String.format(
        ROOT, "%.0f ms of processor, %.0f statements", processorMillis, statementCount);
  }

  @Override
  public void close() throws SQLException {
    statements.close();
  }
}
