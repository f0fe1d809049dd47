package org.ipplan.connection.service;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.ipplan.connection.ConnectedSystemService;
import org.ipplan.connection.FeedInput;
import org.ipplan.connection.FeedKind;
import org.ipplan.connection.FeedWay;
import org.ipplan.connection.Mapping;
import org.ipplan.connection.NewSystem;
import org.ipplan.connection.TaskRef;
import org.ipplan.connection.domain.MappingText;

/** The platforms that the plan of 2024 names, each with a template of how it may be read. */
final class ShippedFile {
  private static final String FILE = "systems.json";

  private ShippedFile() {}

  /**
   * A platform as it is shipped.
   *
   * @param feeds templates by code; a feed that is asked has no address yet
   */
  record Shipped(NewSystem what, Map<String, FeedInput> feeds) {}

  static List<Shipped> read() {
    try (var file = ConnectedSystemService.class.getResourceAsStream(FILE);
        var reader = Json.createReader(Objects.requireNonNull(file, FILE))) {
      return reader.readArray().getValuesAs(JsonObject.class).stream()
          .map(ShippedFile::shipped)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Shipped shipped(JsonObject object) {
    var what =
        new NewSystem(
            object.getString("code"),
            object.getString("nameZh"),
            object.getString("nameEn"),
            object.getString("owner"),
            object.getString("aboutZh"),
            object.getString("aboutEn"),
            object.getJsonArray("tasks").getValuesAs(JsonArray.class).stream()
                .map(ShippedFile::task)
                .toList());
    Map<String, FeedInput> feeds = new TreeMap<>();
    object
        .getJsonArray("feeds")
        .getValuesAs(JsonObject.class)
        .forEach(feed -> feeds.put(feed.getString("code"), feed(feed)));
    return new Shipped(what, feeds);
  }

  private static TaskRef task(JsonArray pair) {
    return new TaskRef(pair.getInt(0), pair.getInt(1));
  }

  private static FeedInput feed(JsonObject object) {
    return new FeedInput(
        FeedKind.valueOf(object.getString("kind")),
        FeedWay.valueOf(object.getString("way")),
        task(object.getJsonArray("task")),
        null,
        object.getInt("everyMinutes"),
        object.getString("cursorParameter", null),
        object.getString("cursorPointer", null),
        object.getString("sinceParameter", null),
        new Mapping(
            object.getString("items"),
            object.getJsonArray("fields").getValuesAs(JsonObject.class).stream()
                .map(MappingText::field)
                .toList()),
        object.getString("sample"));
  }
}
