package org.ipplan.ruleset;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The packs that come with the product, from which a new installation starts. Later editions are
 * handed in as a {@link RulePackFile}.
 */
public final class ShippedPacks {
  private ShippedPacks() {}

  /** The files by the name of the pack, in the order they are listed; read anew at each call. */
  public static Map<String, String> files() {
    var files = new LinkedHashMap<String, String>();
    try (var reader = Json.createReader(new StringReader(resource("packs.json")))) {
      for (var name : reader.readArray().getValuesAs(JsonString.class)) {
        files.put(name.getString(), resource(name.getString() + ".json"));
      }
    }
    return files;
  }

  /** The shipped packs as a book, without a database: what a new installation would answer. */
  public static RuleBook book() {
    var packs = files().values().stream().map(text -> RulePackFile.read(text, 1)).toList();
    return RuleBook.of(packs, List.of());
  }

  private static String resource(String name) {
    try (var file = ShippedPacks.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
