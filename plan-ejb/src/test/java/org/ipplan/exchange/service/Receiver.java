package org.ipplan.exchange.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A system that is told of events, over real HTTP. */
final class Receiver implements AutoCloseable {
  private static final int REDIRECT = 307;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch over = new CountDownLatch(1);
  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private volatile int status = 204;
  private volatile Manner manner = Manner.ANSWERS;

  /** How it answers. */
  enum Manner {
    ANSWERS,
    /** Takes the call and never says anything. */
    HANGS,
    REDIRECTS,
    /** Sends more than anybody wants. */
    TALKS,
    /** Sends its headers, and then one byte now and then. */
    DRIPS
  }

  /** What it was sent. */
  record Call(String path, String type, String signature, String body) {
    JsonObject event() {
      try (var reader = Json.createReader(new StringReader(body))) {
        return reader.readObject();
      }
    }

    JsonObject data() {
      return event().getJsonObject("data");
    }

    String eventType() {
      return event().getString("type").replace("org.ipplan.", "");
    }
  }

  Receiver() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::take);
    server.setExecutor(threads);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/in";
  }

  int port() {
    return server.getAddress().getPort();
  }

  void answer(int code) {
    manner = Manner.ANSWERS;
    status = code;
  }

  void behave(Manner how) {
    manner = how;
  }

  List<Call> calls() {
    return calls;
  }

  List<String> types() {
    return calls.stream().map(Call::eventType).toList();
  }

  private void take(HttpExchange call) throws IOException {
    var body = new String(call.getRequestBody().readAllBytes(), UTF_8);
    var headers = call.getRequestHeaders();
    calls.add(
        new Call(
            call.getRequestURI().getPath(),
            headers.getFirst("Content-Type"),
            headers.getFirst("X-Plan-Signature"),
            body));
    try (call) {
      answer(call);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void answer(HttpExchange call) throws IOException, InterruptedException {
    switch (manner) {
      case ANSWERS -> call.sendResponseHeaders(status, -1);
      case HANGS -> over.await();
      case REDIRECTS -> {
        call.getResponseHeaders().add("Location", "http://127.0.0.1:" + port() + "/elsewhere");
        call.sendResponseHeaders(REDIRECT, -1);
      }
      case TALKS -> talk(call);
      case DRIPS -> {
        call.sendResponseHeaders(200, 0);
        over.await();
      }
    }
  }

  private static void talk(HttpExchange call) throws IOException {
    call.sendResponseHeaders(200, 0);
    var much = new byte[1 << 20];
    for (int i = 0; i < 1 << 10; i++) {
      call.getResponseBody().write(much);
    }
  }

  @Override
  public void close() {
    over.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
