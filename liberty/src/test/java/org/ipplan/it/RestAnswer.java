package org.ipplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ipplan.it.contract.Exchange;
import org.jspecify.annotations.Nullable;

/** What the REST interface answered, read whole. */
public final class RestAnswer {
  private final Response response;
  private final byte[] content;

  RestAnswer(Response response) {
    this.response = response;
    this.content = response.readEntity(byte[].class);
  }

  /** Asserts the status; the body tells why it is another one. */
  public RestAnswer expect(int status) {
    assertThat(status()).as(this::text).isEqualTo(status);
    return this;
  }

  /** Asserts a problem document with this status and code. */
  public RestAnswer expectProblem(int status, String code) {
    expect(status);
    assertThat(mediaType()).isEqualTo("application/problem+json");
    assertThat(json().getString("code")).isEqualTo(code);
    assertThat(json().getString("type")).isEqualTo("urn:plan:" + code);
    assertThat(json().getInt("status")).isEqualTo(status);
    assertThat(json().getString("detail")).isNotBlank().isNotEqualTo(code);
    return this;
  }

  public int status() {
    return response.getStatus();
  }

  public String mediaType() {
    var type = response.getMediaType();
    return type == null ? "" : type.getType() + "/" + type.getSubtype();
  }

  public @Nullable String header(String name) {
    return response.getHeaderString(name);
  }

  public String etag() {
    var etag = header("ETag");
    assertThat(etag).as("ETag of " + text()).isNotNull();
    return String.valueOf(etag);
  }

  /** The path of what was created, from the base. */
  public String location() {
    return String.valueOf(header("Location")).replaceFirst(".*" + PlanSystem.BASE, "");
  }

  public byte[] content() {
    return content;
  }

  public String text() {
    return new String(content, StandardCharsets.UTF_8);
  }

  /** The answer together with the call it answers. */
  Exchange to(String method, String path) {
    return new Exchange(method, path, status(), mediaType(), name -> header(name) != null, text());
  }

  public JsonObject json() {
    try (var reader = Json.createReader(new StringReader(text()))) {
      return reader.readObject();
    }
  }

  /** A text of the answer. */
  public String string(String member) {
    return json().getString(member);
  }

  public List<JsonObject> items() {
    JsonArray items = json().getJsonArray("items");
    return items.getValuesAs(JsonObject.class);
  }
}
