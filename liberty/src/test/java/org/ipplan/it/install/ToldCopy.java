package org.ipplan.it.install;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashSet;
import java.util.Set;

/**
 * A system that keeps a copy of the list of dishonesty by the events that are brought to it. While
 * it is away its address answers nobody; each event is taken once, however often it is brought.
 */
final class ToldCopy implements AutoCloseable {
  private final ListCopy copy = new ListCopy();
  private final Set<String> taken = new HashSet<>();
  private HttpServer server;

  private ToldCopy(HttpServer server) {
    this.server = server;
  }

  static ToldCopy start() throws IOException {
    var told = new ToldCopy(listening(0));
    told.answer();
    return told;
  }

  /** What a subscription of it asks for. */
  JsonObject wanted() {
    return Json.createObjectBuilder()
        .add("target", "http://127.0.0.1:" + port() + "/events")
        .add(
            "events",
            Json.createArrayBuilder()
                .add("org.ipplan.list.entry.listed")
                .add("org.ipplan.list.entry.changed")
                .add("org.ipplan.list.entry.removed"))
        .build();
  }

  void goAway() {
    server.stop(0);
  }

  void comeBack() throws IOException {
    server = listening(port());
    answer();
  }

  synchronized boolean is(ListCopy list) {
    return copy.equals(list);
  }

  synchronized int taken() {
    return taken.size();
  }

  @Override
  public synchronized String toString() {
    return copy.toString();
  }

  private int port() {
    return server.getAddress().getPort();
  }

  private void answer() {
    server.createContext("/events", this::take);
    server.start();
  }

  private void take(HttpExchange exchange) throws IOException {
    var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    try (var reader = Json.createReader(new StringReader(body))) {
      take(reader.readObject());
    }
    exchange.sendResponseHeaders(204, -1);
    exchange.close();
  }

  private synchronized void take(JsonObject event) {
    if (taken.add(event.getString("id"))) {
      var data = event.getJsonObject("data");
      var removed = event.getString("type").endsWith(".removed");
      copy.take(data.getString("entry"), removed, data);
    }
  }

  private static HttpServer listening(int port) throws IOException {
    return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
