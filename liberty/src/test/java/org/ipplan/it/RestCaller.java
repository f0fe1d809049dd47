package org.ipplan.it;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.Entity;
import jakarta.ws.rs.client.Invocation;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.glassfish.jersey.client.ClientProperties;
import org.glassfish.jersey.client.RequestEntityProcessing;
import org.glassfish.jersey.media.multipart.FormDataMultiPart;
import org.glassfish.jersey.media.multipart.file.StreamDataBodyPart;
import org.jspecify.annotations.Nullable;

/** Somebody who calls the REST interface. Paths begin at the base, such as {@code /tasks}. */
public final class RestCaller {
  private final Client client;
  private final String base;
  private final String token;
  private final Map<String, String> headers;
  private final RequestEntityProcessing sending;

  RestCaller(Client client, String base, String token) {
    this(client, base, token, Map.of(), RequestEntityProcessing.BUFFERED);
  }

  private RestCaller(
      Client client,
      String base,
      String token,
      Map<String, String> headers,
      RequestEntityProcessing sending) {
    this.client = client;
    this.base = base;
    this.token = token;
    this.headers = headers;
    this.sending = sending;
  }

  /** The same caller with one more header. */
  public RestCaller with(String header, String value) {
    Map<String, String> more = new HashMap<>(headers);
    more.put(header, value);
    return new RestCaller(client, base, token, more, sending);
  }

  /** The same caller at another address, where paths begin. */
  public RestCaller at(String address) {
    return new RestCaller(client, address, token, headers, sending);
  }

  /** The same caller who sends bodies piece by piece, announces no length and keeps nothing. */
  public RestCaller streaming() {
    return new RestCaller(client, base, token, headers, RequestEntityProcessing.CHUNKED);
  }

  public RestAnswer get(String path) {
    return send("GET", path, null);
  }

  public RestAnswer delete(String path) {
    return send("DELETE", path, null);
  }

  public RestAnswer put(String path, JsonObject body) {
    return send("PUT", path, Entity.json(body));
  }

  public RestAnswer post(String path, JsonObject body) {
    return send("POST", path, Entity.json(body));
  }

  /** Posts without input, as most steps do. */
  public RestAnswer post(String path) {
    return post(path, JsonValue.EMPTY_JSON_OBJECT);
  }

  public RestAnswer postText(String path, String text) {
    return post(path, text.getBytes(StandardCharsets.UTF_8), "text/plain;charset=utf-8");
  }

  public RestAnswer post(String path, byte[] content, String mediaType) {
    return send("POST", path, Entity.entity(content, mediaType));
  }

  /** Uploads a file as part {@code file}. */
  public RestAnswer upload(String path, String fileName, InputStream content) {
    var form = new FormDataMultiPart();
    form.bodyPart(new StreamDataBodyPart("file", content, fileName));
    return send("POST", path, Entity.entity(form, form.getMediaType()));
  }

  /** Reads an object and takes a step on it with the version just read. */
  public RestAnswer step(String path, String action, JsonObject body) {
    var etag = get(path).etag();
    return with("If-Match", etag).post(path + "/actions/" + action, body);
  }

  public RestAnswer step(String path, String action) {
    return step(path, action, JsonValue.EMPTY_JSON_OBJECT);
  }

  /** Every answer of the interface is held against its description. */
  private RestAnswer send(String method, String path, @Nullable Entity<?> body) {
    var request = request(path);
    request.property(ClientProperties.REQUEST_ENTITY_PROCESSING, sending);
    var answer =
        new RestAnswer(body == null ? request.method(method) : request.method(method, body));
    if (base.endsWith(PlanSystem.BASE)) {
      PlanSystem.contract().check(answer.to(method, path));
      if (body != null && body.getEntity() instanceof JsonObject sent) {
        take(method, path, sent, answer);
      }
    }
    return answer;
  }

  private static void take(String method, String path, JsonObject sent, RestAnswer answer) {
    if (answer.status() < 300) {
      PlanSystem.contract()
          .document()
          .operation(method, path.split("\\?", 2)[0])
          .ifPresent(operation -> Examples.took(operation, sent));
    }
  }

  private Invocation.Builder request(String path) {
    var request = client.target(base + path).request();
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    headers.forEach(request::header);
    return request;
  }
}
