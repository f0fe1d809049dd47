package org.ipplan.shared.outbound;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A forward proxy that knows CONNECT alone and keeps where it was asked to lead to. */
final class Tunnel implements AutoCloseable {
  private final ServerSocket door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
  private final List<String> asked = new CopyOnWriteArrayList<>();

  Tunnel() throws IOException {
    start(this::serve);
  }

  URI address() {
    return URI.create("http://localhost:" + door.getLocalPort());
  }

  /** Host and port of each tunnel. */
  List<String> asked() {
    return asked;
  }

  private void serve() {
    while (!door.isClosed()) {
      try {
        lead(door.accept());
      } catch (IOException e) {
        if (!door.isClosed()) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  private void lead(Socket caller) throws IOException {
    var head = new BufferedReader(new InputStreamReader(caller.getInputStream(), ISO_8859_1));
    var wanted = head.readLine().split(" ", -1)[1];
    while (!head.readLine().isEmpty()) {
      // headers of the request for a tunnel mean nothing here
    }
    asked.add(wanted);
    var port = Integer.parseInt(wanted.substring(wanted.indexOf(':') + 1));
    var target = new Socket(InetAddress.getLoopbackAddress(), port);
    caller.getOutputStream().write("HTTP/1.1 200 OK\r\n\r\n".getBytes(ISO_8859_1));
    start(() -> pour(caller, target));
    start(() -> pour(target, caller));
  }

  /** Until one side has nothing more to say. */
  private static void pour(Socket from, Socket to) {
    try (from;
        OutputStream out = to.getOutputStream()) {
      from.getInputStream().transferTo(out);
    } catch (IOException e) {
      // the other side has closed
    }
  }

  private static void start(Runnable work) {
    var thread = new Thread(work, "tunnel");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}
