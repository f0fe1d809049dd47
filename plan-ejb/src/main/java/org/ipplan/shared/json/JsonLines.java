package org.ipplan.shared.json;

import jakarta.json.Json;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The line on which each value of a JSON text begins, by its pointer (RFC 6901). */
public final class JsonLines {
  private final Map<String, Integer> lines = new HashMap<>();
  private final Deque<Place> open = new ArrayDeque<>();

  /** An object or array being read: its pointer, and where in it the reading is. */
  private static final class Place {
    private final String pointer;
    private final boolean array;
    private int index;
    private String name = "";

    private Place(String pointer, boolean array) {
      this.pointer = pointer;
      this.array = array;
    }

    private String next() {
      return pointer + "/" + (array ? Integer.toString(index++) : name);
    }
  }

  private JsonLines() {}

  /**
   * @param json well-formed
   */
  public static JsonLines of(String json) {
    var read = new JsonLines();
    try (var parser = Json.createParser(new StringReader(json))) {
      while (parser.hasNext()) {
        read.take(parser.next(), parser);
      }
    }
    return read;
  }

  /** Line of the value, or of the nearest one around it that is there; null where none is. */
  public @Nullable Integer at(String pointer) {
    var line = lines.get(pointer);
    var parent = pointer.lastIndexOf('/');
    return line != null || parent < 0 ? line : at(pointer.substring(0, parent));
  }

  private void take(Event event, JsonParser parser) {
    switch (event) {
      case KEY_NAME -> {
        var name = parser.getString().replace("~", "~0").replace("/", "~1");
        open.getFirst().name = name;
      }
      case START_OBJECT -> open.push(new Place(value(parser), false));
      case START_ARRAY -> open.push(new Place(value(parser), true));
      case END_OBJECT, END_ARRAY -> open.pop();
      default -> value(parser);
    }
  }

  private String value(JsonParser parser) {
    var pointer = open.isEmpty() ? "" : open.getFirst().next();
    lines.put(pointer, Math.toIntExact(parser.getLocation().getLineNumber()));
    return pointer;
  }
}
