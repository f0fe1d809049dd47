package org.ipplan.connection.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.ipplan.shared.outbound.Signature;

/** A platform of another body, over real HTTP: it has a token service and answers what is asked. */
final class Platform implements AutoCloseable {
  private static final String ID_AND_SECRET = "Basic cGxhbjpzJTI2M2NyZXQ=";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch over = new CountDownLatch(1);
  private final Map<String, String> answers = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final AtomicInteger tokens = new AtomicInteger();
  private volatile Manner manner = Manner.ANSWERS;
  private volatile String secret = "";

  /** How it answers. */
  enum Manner {
    ANSWERS,
    /** Takes the call and never says anything. */
    HANGS,
    REDIRECTS,
    FAILS,
    /** Sends more than anybody wants. */
    FLOODS,
    /** Asks for a token that it gave. */
    WANTS_TOKEN,
    /** Asks for a signature by the secret. */
    WANTS_SIGNATURE,
    /** Says that nothing changed where it is asked by its tag. */
    TAGS
  }

  Platform() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/token", this::token);
    server.createContext("/data", this::data);
    server.setExecutor(threads);
    server.start();
  }

  String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  Platform in(Manner wanted) {
    manner = wanted;
    return this;
  }

  /** What signatures are held against. */
  void knows(String shared) {
    secret = shared;
  }

  /** Answers a path with its query so. */
  void says(String asked, String answer) {
    answers.put(asked, answer.replace('\'', '"'));
  }

  /** Paths with their queries, in order. */
  List<String> asked() {
    return asked;
  }

  int tokensGiven() {
    return tokens.get();
  }

  /** Tokens it gave are of no use any more. */
  void forgetTokens() {
    tokens.incrementAndGet();
  }

  private void token(HttpExchange exchange) throws IOException {
    var form = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    var known =
        ID_AND_SECRET.equals(header(exchange, "Authorization"))
            && form.equals("grant_type=client_credentials&scope=data.read");
    var token = "{\"access_token\":\"t" + tokens.incrementAndGet() + "\",\"expires_in\":3600}";
    answer(exchange, known ? 200 : 401, known ? token : "{}");
  }

  private void data(HttpExchange exchange) throws IOException {
    var uri = exchange.getRequestURI();
    var path = uri.getPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    asked.add(path);
    var text = answers.getOrDefault(path, "{\"data\":[]}");
    switch (manner) {
      case ANSWERS -> answer(exchange, 200, text);
      case HANGS -> hang(exchange);
      case FAILS -> answer(exchange, 500, "no");
      case FLOODS -> flood(exchange);
      case REDIRECTS -> {
        exchange.getResponseHeaders().add("Location", address("/data/elsewhere"));
        answer(exchange, 302, "");
      }
      case WANTS_TOKEN -> {
        var known = ("Bearer t" + tokens.get()).equals(header(exchange, "Authorization"));
        answer(exchange, known ? 200 : 401, known ? text : "{}");
      }
      case WANTS_SIGNATURE -> answer(exchange, isSigned(exchange, path) ? 200 : 403, text);
      case TAGS -> {
        exchange.getResponseHeaders().add("ETag", "\"v1\"");
        var known = "\"v1\"".equals(header(exchange, "If-None-Match"));
        answer(exchange, known ? 304 : 200, known ? "" : text);
      }
    }
  }

  private boolean isSigned(HttpExchange exchange, String path) {
    var signature = header(exchange, Signature.HEADER);
    var at = Long.parseLong(signature.replaceAll("t=(\\d+),.*", "$1"));
    return signature.equals(Signature.of(secret, at, ("GET " + path).getBytes(UTF_8)));
  }

  private static String header(HttpExchange exchange, String name) {
    return Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst(name), "t=0,none");
  }

  private void hang(HttpExchange exchange) {
    try {
      over.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    exchange.close();
  }

  private static void flood(HttpExchange exchange) {
    var piece = " ".repeat(1024 * 1024).getBytes(UTF_8);
    try (exchange) {
      exchange.sendResponseHeaders(200, 0);
      for (int sent = 0; sent < 100; sent++) {
        exchange.getResponseBody().write(piece);
      }
    } catch (IOException e) {
      return; // the other side has enough
    }
  }

  private static void answer(HttpExchange exchange, int status, String text) throws IOException {
    var body = text.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    over.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
