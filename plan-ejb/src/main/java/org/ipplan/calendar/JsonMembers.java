package org.ipplan.calendar;

import static org.ipplan.calendar.CalendarFileProblem.Kind.BAD_DATE;
import static org.ipplan.calendar.CalendarFileProblem.Kind.MISSING;
import static org.ipplan.calendar.CalendarFileProblem.Kind.UNKNOWN_MEMBER;
import static org.ipplan.calendar.CalendarFileProblem.Kind.WRONG_TYPE;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.ipplan.calendar.CalendarFileProblem.Kind;

/**
 * The members of one JSON object, with the place it stands at. Whatever lacks or has the wrong form
 * is noted as a problem and answered with a stand-in, so that reading goes on and finds the rest;
 * the problem noted makes the file be refused.
 */
final class JsonMembers {
  private final JsonObject object;
  private final String path;
  private final List<CalendarFileProblem> problems;

  private JsonMembers(JsonObject object, String path, List<CalendarFileProblem> problems) {
    this.object = object;
    this.path = path;
    this.problems = problems;
  }

  static JsonMembers of(JsonValue value, String path, List<CalendarFileProblem> problems) {
    if (value instanceof JsonObject object) {
      return new JsonMembers(object, path, problems);
    }
    problems.add(CalendarFileProblem.at(path, WRONG_TYPE, "object"));
    return absent(path);
  }

  /** An object that is not there is one problem; its members are not missing as well. */
  private static JsonMembers absent(String path) {
    return new JsonMembers(JsonValue.EMPTY_JSON_OBJECT, path, new ArrayList<>());
  }

  void allow(Set<String> names) {
    object.keySet().stream()
        .filter(name -> !names.contains(name))
        .forEach(name -> note(name, UNKNOWN_MEMBER, name));
  }

  JsonMembers object(String name) {
    return member(name, JsonObject.class, "object")
        .map(object -> new JsonMembers(object, pathOf(name), problems))
        .orElseGet(() -> absent(pathOf(name)));
  }

  List<JsonMembers> list(String name) {
    var array = member(name, JsonArray.class, "array").orElse(JsonValue.EMPTY_JSON_ARRAY);
    return IntStream.range(0, array.size())
        .mapToObj(i -> of(array.get(i), pathOf(name) + "/" + i, problems))
        .toList();
  }

  String text(String name) {
    return member(name, JsonString.class, "string").map(JsonString::getString).orElse("");
  }

  Optional<Integer> number(String name) {
    var number = member(name, JsonNumber.class, "number");
    try {
      return number.map(JsonNumber::intValueExact);
    } catch (ArithmeticException e) {
      note(name, WRONG_TYPE, "integer");
      return Optional.empty();
    }
  }

  LocalDate date(String name) {
    var text = member(name, JsonString.class, "string").map(JsonString::getString);
    try {
      return text.map(LocalDate::parse).orElse(LocalDate.EPOCH);
    } catch (DateTimeParseException e) {
      note(name, BAD_DATE, e.getParsedString());
      return LocalDate.EPOCH;
    }
  }

  private <T extends JsonValue> Optional<T> member(String name, Class<T> type, String typeName) {
    var value = object.get(name);
    if (value == null) {
      note(name, MISSING, name);
    } else if (!type.isInstance(value)) {
      note(name, WRONG_TYPE, typeName);
    }
    return Optional.ofNullable(value).filter(type::isInstance).map(type::cast);
  }

  private void note(String name, Kind kind, String value) {
    problems.add(CalendarFileProblem.at(pathOf(name), kind, value));
  }

  private String pathOf(String name) {
    return path + "/" + name.replace("~", "~0").replace("/", "~1");
  }
}
