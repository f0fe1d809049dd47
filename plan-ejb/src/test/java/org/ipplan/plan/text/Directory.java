package org.ipplan.plan.text;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bodies the product ships, as far as they are on the class path. */
final class Directory {
  private static final String FILE = "/org/ipplan/directory/departments.json";

  private Directory() {}

  static boolean isThere() {
    return Directory.class.getResource(FILE) != null;
  }

  static PartyLexicon in(int year) {
    InputStream in = Directory.class.getResourceAsStream(FILE);
    try (JsonReader reader = Json.createReader(in)) {
      JsonArray bodies = reader.readArray();
      return PartyLexicon.of(
          bodies.getValuesAs(JsonObject.class).stream().map(Directory::party).toList(), year);
    }
  }

  private static KnownParty party(JsonObject body) {
    List<KnownName> aliases =
        body.getJsonArray("aliases").getValuesAs(JsonObject.class).stream()
            .map(
                name ->
                    new KnownName(
                        name.getString("name"), day(name, "validFrom"), day(name, "validTo")))
            .toList();
    return new KnownParty(
        body.getString("code"),
        body.getString("nameZh"),
        text(body, "nameEn"),
        PartyKind.valueOf(body.getString("kind")),
        aliases,
        day(body, "validFrom"),
        day(body, "validTo"),
        text(body, "successor"));
  }

  private static @Nullable String text(JsonObject body, String field) {
    return body.isNull(field) ? null : body.getString(field);
  }

  private static @Nullable LocalDate day(JsonObject body, String field) {
    String written = text(body, field);
    return written == null ? null : LocalDate.parse(written);
  }
}
