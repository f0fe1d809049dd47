package org.ipplan.ruleset;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ipplan.ruleset.RulePackProblem.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The members of one JSON object of a pack. Whatever lacks or has the wrong form is noted and
 * answered with a stand-in, so that reading goes on and finds the rest.
 */
final class PackMembers {
  private final JsonObject object;
  private final String path;
  private final List<RulePackProblem> problems;

  private PackMembers(JsonObject object, String path, List<RulePackProblem> problems) {
    this.object = object;
    this.path = path;
    this.problems = problems;
  }

  static PackMembers of(JsonValue value, String path, List<RulePackProblem> problems) {
    if (value instanceof JsonObject object) {
      return new PackMembers(object, path, problems);
    }
    problems.add(RulePackProblem.at(path, Kind.WRONG_TYPE, "object"));
    return absent(path);
  }

  /** An object that is not there is one problem; its members are not missing as well. */
  private static PackMembers absent(String path) {
    return new PackMembers(JsonValue.EMPTY_JSON_OBJECT, path, new ArrayList<>());
  }

  PackMembers allow(String... names) {
    var allowed = Set.of(names);
    object.keySet().stream()
        .filter(name -> !allowed.contains(name))
        .forEach(name -> note(name, Kind.UNKNOWN_MEMBER, name));
    return this;
  }

  boolean has(String name) {
    return object.containsKey(name);
  }

  PackMembers object(String name) {
    return member(name, JsonObject.class, "object")
        .map(each -> new PackMembers(each, pathOf(name), problems))
        .orElseGet(() -> absent(pathOf(name)));
  }

  /** The objects of a list that may be left out. */
  List<PackMembers> list(String name) {
    if (!has(name)) {
      return List.of();
    }
    var array = member(name, JsonArray.class, "array").orElse(JsonValue.EMPTY_JSON_ARRAY);
    return IntStream.range(0, array.size())
        .mapToObj(i -> of(array.get(i), pathOf(name) + "/" + i, problems))
        .toList();
  }

  /** The texts of a list that may be left out. */
  List<String> texts(String name) {
    if (!has(name)) {
      return List.of();
    }
    var array = member(name, JsonArray.class, "array").orElse(JsonValue.EMPTY_JSON_ARRAY);
    return IntStream.range(0, array.size()).mapToObj(i -> text(name, i, array.get(i))).toList();
  }

  private String text(String name, int index, JsonValue value) {
    if (value instanceof JsonString text && !text.getString().isBlank()) {
      return text.getString();
    }
    note(name + "/" + index, Kind.WRONG_TYPE, "string");
    return "";
  }

  String text(String name) {
    var text = member(name, JsonString.class, "string").map(JsonString::getString).orElse(null);
    if (text != null && text.isBlank()) {
      note(name, Kind.BLANK, "");
    }
    return text == null ? "" : text;
  }

  @Nullable String optionalText(String name) {
    return has(name) ? text(name) : null;
  }

  /** The member {@code code} as it stands, without noting anything; empty where there is none. */
  String codeIfAny() {
    return object.get("code") instanceof JsonString code ? code.getString() : "";
  }

  String code(String name, Pattern form) {
    var code = text(name);
    if (!code.isBlank() && !form.matcher(code).matches()) {
      note(name, Kind.BAD_CODE, code);
    }
    return code;
  }

  <E extends Enum<E>> E choice(String name, Class<E> type) {
    var values = type.getEnumConstants();
    var text = member(name, JsonString.class, "string").map(JsonString::getString);
    var chosen =
        text.flatMap(t -> Arrays.stream(values).filter(v -> v.name().equals(t)).findFirst());
    if (text.isPresent() && chosen.isEmpty()) {
      note(
          name, Kind.BAD_CHOICE, String.join(", ", Arrays.stream(values).map(Enum::name).toList()));
    }
    return chosen.orElse(values[0]);
  }

  BigDecimal decimal(String name) {
    return member(name, JsonNumber.class, "number")
        .map(JsonNumber::bigDecimalValue)
        .orElse(BigDecimal.ZERO);
  }

  int integer(String name) {
    var number = member(name, JsonNumber.class, "number");
    try {
      return number.map(JsonNumber::intValueExact).orElse(1);
    } catch (ArithmeticException e) {
      note(name, Kind.WRONG_TYPE, "integer");
      return 1;
    }
  }

  LocalDate date(String name) {
    var text = member(name, JsonString.class, "string").map(JsonString::getString);
    try {
      return text.map(LocalDate::parse).orElse(LocalDate.EPOCH);
    } catch (DateTimeParseException e) {
      note(name, Kind.BAD_DATE, e.getParsedString());
      return LocalDate.EPOCH;
    }
  }

  void note(String name, Kind kind, String value) {
    problems.add(RulePackProblem.at(pathOf(name), kind, value));
  }

  private <T extends JsonValue> Optional<T> member(String name, Class<T> type, String typeName) {
    var value = object.get(name);
    if (value == null) {
      note(name, Kind.MISSING, name);
    } else if (!type.isInstance(value)) {
      note(name, Kind.WRONG_TYPE, typeName);
    }
    return Optional.ofNullable(value).filter(type::isInstance).map(type::cast);
  }

  private String pathOf(String name) {
    return path + "/" + name.replace("~", "~0");
  }
}
