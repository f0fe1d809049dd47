package org.ipplan.progress.service;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * As much of an S3-compatible store as files need: objects whole or in parts, ranges, deletion. It
 * wants every request signed and does not check by whom.
 */
final class SimulatedBucket implements AutoCloseable {
  private static final Pattern NUMBER = Pattern.compile("partNumber=(\\d+)");
  private static final Pattern RANGE = Pattern.compile("bytes=(\\d+)-(\\d+)");

  private final HttpServer server;
  private final Map<String, byte[]> objects = new ConcurrentHashMap<>();
  private final Map<Integer, byte[]> parts = new TreeMap<>();
  private final AtomicInteger uploads = new AtomicInteger();

  SimulatedBucket() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  String address() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  Map<String, byte[]> objects() {
    return objects;
  }

  /** Parts of an upload that is neither complete nor taken back. */
  int parts() {
    return parts.size();
  }

  /** How many objects came in parts. */
  int uploads() {
    return uploads.get();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange call) throws IOException {
    try (call) {
      var body = call.getRequestBody().readAllBytes();
      var signed = call.getRequestHeaders().getFirst("Authorization");
      if (signed == null || !signed.startsWith("AWS4-HMAC-SHA256")) {
        send(call, 403, new byte[0]);
      } else {
        serve(call, call.getRequestURI().getPath(), body);
      }
    }
  }

  private void serve(HttpExchange call, String path, byte[] body) throws IOException {
    var query = call.getRequestURI().getQuery();
    switch (call.getRequestMethod()) {
      case "PUT" -> put(call, path, query, body);
      case "POST" -> upload(call, path, query);
      case "DELETE" -> delete(call, path, query);
      default -> get(call, path);
    }
  }

  private void put(HttpExchange call, String path, String query, byte[] body) throws IOException {
    var number = NUMBER.matcher(query == null ? "" : query);
    if (number.find()) {
      parts.put(Integer.valueOf(number.group(1)), body);
    } else {
      objects.put(path, body);
    }
    call.getResponseHeaders().add("ETag", "\"" + body.length + "\"");
    send(call, 200, new byte[0]);
  }

  private void upload(HttpExchange call, String path, String query) throws IOException {
    if (query.startsWith("uploads")) {
      parts.clear();
      send(
          call,
          200,
          xml(
              "<InitiateMultipartUploadResult><UploadId>u1</UploadId>"
                  + "</InitiateMultipartUploadResult>"));
    } else {
      var whole = new ByteArrayOutputStream();
      parts.values().forEach(whole::writeBytes);
      objects.put(path, whole.toByteArray());
      parts.clear();
      uploads.incrementAndGet();
      send(
          call,
          200,
          xml(
              "<CompleteMultipartUploadResult><ETag>e</ETag>"
                  + "</CompleteMultipartUploadResult>"));
    }
  }

  private void delete(HttpExchange call, String path, String query) throws IOException {
    if (query == null) {
      objects.remove(path);
    } else {
      parts.clear();
    }
    send(call, 204, new byte[0]);
  }

  private void get(HttpExchange call, String path) throws IOException {
    var object = objects.get(path);
    var range = RANGE.matcher(call.getRequestHeaders().getFirst("Range"));
    if (object == null || !range.matches()) {
      send(call, 404, xml("<Error><Code>NoSuchKey</Code></Error>"));
    } else if (Integer.parseInt(range.group(1)) >= object.length) {
      send(call, 416, xml("<Error><Code>InvalidRange</Code></Error>"));
    } else {
      var to = Math.min(object.length, Integer.parseInt(range.group(2)) + 1);
      send(call, 206, Arrays.copyOfRange(object, Integer.parseInt(range.group(1)), to));
    }
  }

  private static byte[] xml(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void send(HttpExchange call, int status, byte[] body) throws IOException {
    call.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    call.getResponseBody().write(body);
  }
}
