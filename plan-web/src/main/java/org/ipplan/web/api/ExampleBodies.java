package org.ipplan.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.ipplan.web.support.PlanJson;

/**
 * What callers may send, an example for each operation that takes JSON, in {@code examples.json}.
 * The tests write what an operation took there (CONTRIBUTING.md), and hold each against its schema.
 */
final class ExampleBodies {
  private static final String JSON = "application/json";

  private final Map<String, Object> bodies;

  private ExampleBodies(Map<String, Object> bodies) {
    this.bodies = bodies;
  }

  static ExampleBodies shipped() {
    try (InputStream file =
        Objects.requireNonNull(
            ExampleBodies.class.getResourceAsStream("examples.json"), "examples.json")) {
      return new ExampleBodies(read(new String(file.readAllBytes(), UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param path from the base, as the description names it
   */
  void addTo(String path, PathItem item) {
    item.getOperations()
        .forEach(
            (method, operation) -> {
              var example = bodies.get(method.name() + " " + path);
              var body = operation.getRequestBody();
              if (example != null && body != null && body.getContent().hasMediaType(JSON)) {
                body.getContent().getMediaType(JSON).setExample(example);
              }
            });
  }

  @SuppressWarnings("unchecked") // members of a JSON object
  private static Map<String, Object> read(String json) {
    return PlanJson.JSONB.fromJson(json, Map.class);
  }
}
