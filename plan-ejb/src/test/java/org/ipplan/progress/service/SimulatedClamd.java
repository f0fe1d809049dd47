package org.ipplan.progress.service;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.jspecify.annotations.Nullable;

/** A clamd as far as INSTREAM goes: reads the pieces, finds one word, answers. */
final class SimulatedClamd implements AutoCloseable {
  static final String HARMFUL = "HARMFUL";

  private final ServerSocket server;
  private final @Nullable String answer;
  private volatile byte[] seen = new byte[0];

  /**
   * @param answer what it says to everything; null to look for the word
   */
  SimulatedClamd(@Nullable String answer) throws IOException {
    this.server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    this.answer = answer;
    var thread = new Thread(this::serve, "clamd");
    thread.setDaemon(true);
    thread.start();
  }

  String address() {
    return server.getInetAddress().getHostAddress() + ":" + server.getLocalPort();
  }

  /** What was last streamed to it. */
  byte[] seen() {
    return seen;
  }

  private void serve() {
    while (!server.isClosed()) {
      try (var socket = server.accept()) {
        answer(socket);
      } catch (IOException e) {
        // the next caller, or the end
      }
    }
  }

  private void answer(Socket socket) throws IOException {
    var in = new DataInputStream(socket.getInputStream());
    var command = new String(in.readNBytes("zINSTREAM\0".length()), US_ASCII);
    var content = new ByteArrayOutputStream();
    for (int length = in.readInt(); length > 0; length = in.readInt()) {
      content.write(in.readNBytes(length));
    }
    seen = content.toByteArray();
    var verdict = command.equals("zINSTREAM\0") ? verdict() : "UNKNOWN COMMAND";
    socket.getOutputStream().write((verdict + "\0").getBytes(US_ASCII));
    socket.getOutputStream().flush();
  }

  private String verdict() {
    if (answer != null) {
      return answer;
    }
    return new String(seen, US_ASCII).contains(HARMFUL) ? "stream: Test-Sign FOUND" : "stream: OK";
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
