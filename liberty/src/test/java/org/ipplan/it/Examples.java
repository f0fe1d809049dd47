package org.ipplan.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ipplan.it.contract.Operation;

/**
 * The examples of the description: bodies that operations took. With {@code -Dplan.docs.write=true}
 * the first that is taken of each operation is kept, where none is yet.
 */
final class Examples {
  private static final Path FILE =
      Path.of("../plan-web/src/main/resources/org/ipplan/web/api/examples.json");

  private static final Map<String, JsonObject> KNOWN = read();

  private Examples() {}

  /** Of an operation; empty where none is known. */
  static Optional<JsonObject> of(Operation operation) {
    return Optional.ofNullable(KNOWN.get(operation.toString()));
  }

  /** An operation took a body. */
  static void took(Operation operation, JsonObject body) {
    if (Boolean.getBoolean("plan.docs.write") && !body.isEmpty()) {
      synchronized (KNOWN) {
        if (KNOWN.putIfAbsent(operation.toString(), body) == null) {
          write();
        }
      }
    }
  }

  private static Map<String, JsonObject> read() {
    try (var reader = Json.createReader(new StringReader(Files.readString(FILE)))) {
      Map<String, JsonObject> known = new TreeMap<>();
      reader.readObject().forEach((name, body) -> known.put(name, body.asJsonObject()));
      return known;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write() {
    var all = Json.createObjectBuilder();
    KNOWN.forEach(all::add);
    var text = new StringWriter();
    var pretty = Map.of(JsonGenerator.PRETTY_PRINTING, true);
    try (var writer = Json.createWriterFactory(pretty).createWriter(text)) {
      writer.writeObject(all.build());
    }
    try {
      Files.write(FILE, (text.toString().strip() + "\n").getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
