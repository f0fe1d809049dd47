package org.ipplan.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.Entity;
import jakarta.ws.rs.client.Invocation;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.glassfish.jersey.media.multipart.FormDataMultiPart;
import org.glassfish.jersey.media.multipart.file.StreamDataBodyPart;

/** Somebody who calls the REST interface. Paths begin at the base, such as {@code /tasks}. */
public final class RestCaller {
  private final Client client;
  private final String base;
  private final String token;
  private final Map<String, String> headers = new HashMap<>();

  RestCaller(Client client, String base, String token) {
    this.client = client;
    this.base = base;
    this.token = token;
  }

  /** The same caller with one more header. */
  public RestCaller with(String header, String value) {
    var other = new RestCaller(client, base, token);
    other.headers.putAll(headers);
    other.headers.put(header, value);
    return other;
  }

  /** The same caller at another address, where paths begin. */
  public RestCaller at(String address) {
    var other = new RestCaller(client, address, token);
    other.headers.putAll(headers);
    return other;
  }

  public RestAnswer get(String path) {
    return new RestAnswer(request(path).get());
  }

  public RestAnswer put(String path, JsonObject body) {
    return new RestAnswer(request(path).put(Entity.json(body)));
  }

  public RestAnswer post(String path, JsonObject body) {
    return new RestAnswer(request(path).post(Entity.json(body)));
  }

  /** Posts without a body, as steps without input do. */
  public RestAnswer post(String path) {
    return new RestAnswer(request(path).post(Entity.json(Json.createObjectBuilder().build())));
  }

  public RestAnswer postText(String path, String text) {
    return post(path, text.getBytes(StandardCharsets.UTF_8), "text/plain;charset=utf-8");
  }

  public RestAnswer post(String path, byte[] content, String mediaType) {
    return new RestAnswer(request(path).post(Entity.entity(content, mediaType)));
  }

  /** Uploads a file as part {@code file}. */
  public RestAnswer upload(String path, String fileName, InputStream content) {
    var form = new FormDataMultiPart();
    form.bodyPart(new StreamDataBodyPart("file", content, fileName));
    return new RestAnswer(request(path).post(Entity.entity(form, form.getMediaType())));
  }

  /** Reads an object and takes a step on it with the version just read. */
  public RestAnswer step(String path, String action, JsonObject body) {
    var etag = get(path).etag();
    return with("If-Match", etag).post(path + "/actions/" + action, body);
  }

  public RestAnswer step(String path, String action) {
    return step(path, action, Json.createObjectBuilder().build());
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
