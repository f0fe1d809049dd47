package org.ipplan.it.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Another system that takes events, on this machine. */
public final class Receiver implements AutoCloseable {
  private static final long PATIENCE = 60;

  private final HttpServer server;
  private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();

  /** What came, as it came. */
  public record Received(String body, String signature) {
    /** The event. */
    public JsonObject event() {
      try (var reader = Json.createReader(new StringReader(body))) {
        return reader.readObject();
      }
    }

    /** Whether it was signed with the secret. */
    public boolean isSignedWith(String secret) throws Exception {
      var at = signature.replaceFirst("t=(\\d+),.*", "$1");
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
      var expected = HexFormat.of().formatHex(mac.doFinal((at + "." + body).getBytes(UTF_8)));
      return signature.equals("t=" + at + ",v1=" + expected);
    }
  }

  private Receiver(HttpServer server) {
    this.server = server;
  }

  public static Receiver start() throws IOException {
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    var receiver = new Receiver(HttpServer.create(address, 0));
    receiver.server.createContext("/events", receiver::take);
    receiver.server.start();
    return receiver;
  }

  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/events";
  }

  /** The next of a kind, as soon as it comes. */
  public Received next(String type) throws InterruptedException {
    while (true) {
      var next = received.poll(PATIENCE, TimeUnit.SECONDS);
      if (next == null) {
        throw new AssertionError("No " + type + " came within " + PATIENCE + " s");
      }
      if (next.event().getString("type").equals(type)) {
        return next;
      }
    }
  }

  private void take(HttpExchange exchange) throws IOException {
    var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    received.add(new Received(body, exchange.getRequestHeaders().getFirst("X-Plan-Signature")));
    exchange.sendResponseHeaders(204, -1);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
