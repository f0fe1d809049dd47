package org.ipplan.audit.domain;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * The lines of an export: {@code {"block":{…}}}, followed by {@code {"position":…,"record":…,
 * "leaf":…,"fields":{…}}} for each of its records. A record that is gone has no {@code fields}.
 */
public final class ExportLines {
  private ExportLines() {}

  /** The line of a block. */
  public static String of(Block block) {
    var members =
        Json.createObjectBuilder()
            .add("number", block.number())
            .add("firstPosition", block.firstPosition())
            .add("records", block.records())
            .add("root", block.root())
            .add("previous", block.previous())
            .add("head", block.head())
            .add("keyId", block.keyId())
            .add("sealedAt", block.sealedAt().toString());
    return Json.createObjectBuilder().add("block", members).build().toString();
  }

  /** The line of a sealed record. */
  public static String of(long position, long id, String leaf, @Nullable TrailFields fields) {
    var line =
        Json.createObjectBuilder().add("position", position).add("record", id).add("leaf", leaf);
    if (fields != null) {
      line.add("fields", members(fields));
    }
    return line.build().toString();
  }

  private static JsonObject members(TrailFields fields) {
    var members = Json.createObjectBuilder();
    for (int i = 0; i < TrailFields.NAMES.size(); i++) {
      var value = fields.values().get(i);
      if (value != null) {
        members.add(TrailFields.NAMES.get(i), value);
      }
    }
    return members.build();
  }

  /** Lets a check see what a line says. */
  public static void read(String line, SealCheck check) {
    try (var reader = Json.createReader(new StringReader(line))) {
      var object = reader.readObject();
      if (object.containsKey("block")) {
        check.block(block(object.getJsonObject("block")));
      } else {
        check.record(
            object.getJsonNumber("position").longValueExact(),
            object.getJsonNumber("record").longValueExact(),
            object.getString("leaf"),
            fields(object));
      }
    }
  }

  private static Block block(JsonObject members) {
    return new Block(
        members.getJsonNumber("number").longValueExact(),
        members.getJsonNumber("firstPosition").longValueExact(),
        members.getInt("records"),
        members.getString("root"),
        members.getString("previous"),
        members.getString("head"),
        members.getString("keyId"),
        Instant.parse(members.getString("sealedAt")));
  }

  private static @Nullable TrailFields fields(JsonObject line) {
    if (!line.containsKey("fields")) {
      return null;
    }
    var members = line.getJsonObject("fields");
    var values = new ArrayList<@Nullable String>();
    TrailFields.NAMES.forEach(
        name -> values.add(members.get(name) instanceof JsonString text ? text.getString() : null));
    return new TrailFields(values);
  }
}
