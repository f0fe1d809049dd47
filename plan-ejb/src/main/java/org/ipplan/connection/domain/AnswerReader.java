package org.ipplan.connection.domain;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ipplan.connection.FeedKind;
import org.ipplan.connection.FieldMapping;
import org.ipplan.connection.ItemRead;
import org.ipplan.connection.Mapping;
import org.ipplan.shared.FieldError;
import org.jspecify.annotations.Nullable;

/** Reads the items of an answer by a mapping that {@link FeedPolicy} allows. */
public final class AnswerReader {
  private final FeedKind kind;
  private final Mapping mapping;

  public AnswerReader(FeedKind kind, Mapping mapping) {
    this.kind = kind;
    this.mapping = mapping;
  }

  /**
   * Items in their order, those that repeat an earlier reference with other content marked as
   * faulty; empty where there is no array.
   */
  public Optional<List<ItemRead>> items(JsonValue answer) {
    return at(answer, mapping.items()).flatMap(AnswerReader::array).map(this::read);
  }

  /** What a pointer leads to as a text; empty where it leads to nothing, null or an empty text. */
  public static Optional<String> text(JsonValue answer, String pointer) {
    return at(answer, pointer)
        .flatMap(
            value ->
                switch (value.getValueType()) {
                  case STRING -> Optional.of(((JsonString) value).getString());
                  case NUMBER -> Optional.of(((JsonNumber) value).toString());
                  default -> Optional.empty();
                })
        .filter(text -> !text.isBlank());
  }

  private List<ItemRead> read(JsonArray array) {
    List<ItemRead> items = new ArrayList<>();
    Map<String, Map<String, String>> known = new HashMap<>();
    for (var value : array) {
      var item = item(items.size() + 1, value);
      var before = known.putIfAbsent(item.reference(), item.values());
      var twice = item.isSound() && before != null && !before.equals(item.values());
      items.add(twice ? repeated(item) : item);
    }
    return items;
  }

  private ItemRead item(int number, JsonValue value) {
    Map<String, String> values = new HashMap<>();
    List<FieldError> faults = new ArrayList<>();
    for (var spec : FieldsOfKinds.of(kind)) {
      var conversion = new Conversion(spec, mappingOf(spec));
      var read = conversion.of(there(value, mappingOf(spec)));
      if (read != null) {
        values.put(spec.name(), read);
      }
      if (conversion.fault() != null) {
        faults.add(conversion.fault());
      }
    }
    return new ItemRead(number, values, faults);
  }

  private FieldMapping mappingOf(FieldSpec spec) {
    return mapping.fields().stream()
        .filter(each -> each.field().equals(spec.name()))
        .findFirst()
        .orElseGet(() -> new FieldMapping(spec.name(), null, null, null, null, Map.of()));
  }

  private static @Nullable JsonValue there(JsonValue item, FieldMapping mapping) {
    return mapping.pointer() == null ? null : at(item, mapping.pointer()).orElse(null);
  }

  private static ItemRead repeated(ItemRead item) {
    var fault = new FieldError(ItemRead.REFERENCE, "connection.reference-repeated", List.of());
    return new ItemRead(item.number(), item.values(), List.of(fault));
  }

  private static Optional<JsonArray> array(JsonValue value) {
    if (value instanceof JsonArray array) {
      return Optional.of(array);
    }
    return value instanceof JsonObject object
        ? Optional.of(Json.createArrayBuilder().add(object).build())
        : Optional.empty();
  }

  private static Optional<JsonValue> at(JsonValue value, String pointer) {
    if (pointer.isEmpty()) {
      return Optional.of(value);
    }
    try {
      return value instanceof JsonStructure structure
          ? Optional.of(structure.getValue(pointer))
          : Optional.empty();
    } catch (JsonException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
