package org.ipplan.progress.service;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.DomainException.Kind;
import org.ipplan.shared.Refusal;

/** One content streamed to a clamd over TCP by its command INSTREAM (clamd manual, COMMANDS). */
final class ClamdScan implements Scan {
  private static final Logger LOG = Logger.getLogger(ClamdScan.class.getName());
  private static final int CONNECT_MILLISECONDS = 5_000;
  private static final int VERDICT_MILLISECONDS = 60_000;

  /** Longest answer: a name of a finding; more than this is no answer of a clamd. */
  private static final int LONGEST_ANSWER = 4096;

  private final Socket socket;
  private final DataOutputStream target;

  private ClamdScan(Socket socket) throws IOException {
    this.socket = socket;
    this.target = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
    target.write("zINSTREAM\0".getBytes(US_ASCII));
  }

  /**
   * @throws DomainException {@code evidence.scan-unavailable}
   */
  static Scan begin(String host, int port) {
    var socket = new Socket();
    try {
      socket.setSoTimeout(VERDICT_MILLISECONDS);
      socket.connect(new InetSocketAddress(host, port), CONNECT_MILLISECONDS);
      return new ClamdScan(socket);
    } catch (IOException e) {
      shut(socket);
      throw unavailable(e);
    }
  }

  @Override
  public void take(byte[] buffer, int offset, int count) {
    try {
      target.writeInt(count);
      target.write(buffer, offset, count);
    } catch (IOException e) {
      throw unavailable(e);
    }
  }

  @Override
  public void requireClean() {
    var answer = answer();
    if (answer.endsWith(" FOUND")) {
      LOG.warning(() -> "A file was refused: " + answer);
      throw new DomainException(Kind.IMPOSSIBLE, "evidence.infected");
    }
    if (!answer.equals("stream: OK")) {
      throw unavailable(new IOException(answer));
    }
  }

  private String answer() {
    try {
      target.writeInt(0);
      target.flush();
      var answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
      return new String(answer, US_ASCII).replace("\0", "").strip();
    } catch (IOException e) {
      throw unavailable(e);
    }
  }

  @Override
  public void close() {
    shut(socket);
  }

  private static void shut(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      LOG.log(Level.FINE, "Closing the connection to clamd", e);
    }
  }

  private static DomainException unavailable(IOException cause) {
    LOG.log(Level.WARNING, "No verdict from clamd", cause);
    return DomainException.conflict(List.of(Refusal.of("evidence.scan-unavailable")));
  }
}
