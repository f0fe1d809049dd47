package org.ipplan.connection.domain;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ipplan.connection.FieldMapping;
import org.jspecify.annotations.Nullable;

/** Mappings of fields as JSON, as they are kept and shipped. */
public final class MappingText {
  private MappingText() {}

  /** The text of mappings. */
  public static String of(List<FieldMapping> fields) {
    var array = Json.createArrayBuilder();
    fields.forEach(each -> array.add(json(each)));
    return array.build().toString();
  }

  /** The mappings of a text that {@link #of} wrote. */
  public static List<FieldMapping> fields(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readArray().getValuesAs(JsonObject.class).stream()
          .map(MappingText::field)
          .toList();
    }
  }

  /** One mapping. */
  public static FieldMapping field(JsonObject object) {
    return new FieldMapping(
        object.getString("field"),
        object.getString("pointer", null),
        object.getString("constant", null),
        object.getString("form", null),
        scale(object),
        values(object.getJsonObject("values")));
  }

  private static @Nullable BigDecimal scale(JsonObject object) {
    var scale = object.getJsonNumber("scale");
    return scale == null ? null : scale.bigDecimalValue();
  }

  private static Map<String, String> values(@Nullable JsonObject object) {
    var values = new HashMap<String, String>();
    if (object != null) {
      object.forEach((there, here) -> values.put(there, ((JsonString) here).getString()));
    }
    return values;
  }

  private static JsonObjectBuilder json(FieldMapping mapping) {
    var object = Json.createObjectBuilder().add("field", mapping.field());
    add(object, "pointer", mapping.pointer());
    add(object, "constant", mapping.constant());
    add(object, "form", mapping.form());
    if (mapping.scale() != null) {
      object.add("scale", mapping.scale());
    }
    if (!mapping.values().isEmpty()) {
      var values = Json.createObjectBuilder();
      new TreeMap<>(mapping.values()).forEach(values::add);
      object.add("values", values);
    }
    return object;
  }

  private static void add(JsonObjectBuilder object, String name, @Nullable String text) {
    if (text != null) {
      object.add(name, text);
    }
  }
}
