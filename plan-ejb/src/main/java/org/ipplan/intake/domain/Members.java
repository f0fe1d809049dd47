package org.ipplan.intake.domain;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ipplan.shared.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * The members of one line. Numbers count as the texts they are written as, because a CSV knows no
 * others; an empty text counts as none. What is wrong is collected.
 */
public final class Members {
  /** Names that speak of a step or of where it leads; no line takes one. */
  private static final Set<String> OF_STEPS =
      Set.of(
          "action",
          "actions",
          "state",
          "step",
          "steps",
          "status",
          "decision",
          "list",
          "entry",
          "publishedOn",
          "listedOn",
          "repairedOn",
          "until",
          "submit",
          "approve",
          "publish");

  private final JsonObject object;
  private final List<LineFault> faults = new ArrayList<>();

  private Members(JsonObject object) {
    this.object = object;
  }

  /** Reads a line; empty where it is no JSON object. */
  public static Optional<Members> of(String line) {
    try (var reader = Json.createReader(new StringReader(line))) {
      return Optional.of(new Members(reader.readObject()));
    } catch (JsonException | IllegalStateException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  /** Whether a name speaks of a step or a state. */
  public static boolean isOfStep(String name) {
    return OF_STEPS.contains(name);
  }

  /** Names that none of the known ones is, and that speak of a step. */
  public List<String> ofSteps(Collection<String> known) {
    return unknown(known).stream().filter(Members::isOfStep).toList();
  }

  /** Notes every member that is not known and speaks of no step. */
  public Members only(Collection<String> known) {
    unknown(known).stream()
        .filter(name -> !isOfStep(name))
        .forEach(name -> fault(name, "intake.unknown-member"));
    return this;
  }

  private List<String> unknown(Collection<String> known) {
    return object.keySet().stream().filter(name -> !known.contains(name)).toList();
  }

  /** A text, null where there is none. */
  public @Nullable String text(String name) {
    var value = object.get(name);
    if (value == null || value == JsonValue.NULL) {
      return null;
    }
    if (value instanceof JsonString text) {
      return written(name, text.getString());
    }
    if (value instanceof JsonNumber number) {
      return number.toString();
    }
    fault(name, "intake.member-type");
    return null;
  }

  private @Nullable String written(String name, String text) {
    if (text.chars().anyMatch(Members::unprintable)) {
      fault(name, "input.control-characters");
      return null;
    }
    return text.isBlank() ? null : text.strip();
  }

  private static boolean unprintable(int character) {
    return Character.isISOControl(character) && "\n\r\t".indexOf(character) < 0;
  }

  /** A text that must be there; empty where it is not, which is noted. */
  public String required(String name) {
    var before = faults.size();
    var text = text(name);
    if (text == null && faults.size() == before) {
      fault(name, "input.required");
    }
    return text == null ? "" : text;
  }

  /** An id, null where there is none or it is none, which is noted. */
  public @Nullable UUID id(String name) {
    var text = text(name);
    try {
      return text == null ? null : UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      fault(name, "intake.member-type");
      return null;
    }
  }

  /** A day, null where there is none or it is no day, which is noted. */
  public @Nullable LocalDate date(String name) {
    var text = text(name);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      fault(name, "input.date");
      return null;
    }
  }

  /** A whole number, null where there is none or it is none, which is noted. */
  public @Nullable Integer number(String name) {
    var text = text(name);
    try {
      return text == null ? null : Integer.valueOf(text);
    } catch (NumberFormatException e) {
      fault(name, "intake.member-type");
      return null;
    }
  }

  /** A number, null where there is none or it is none, which is noted. */
  public @Nullable BigDecimal decimal(String name) {
    var text = text(name);
    try {
      return text == null ? null : new BigDecimal(text);
    } catch (NumberFormatException e) {
      fault(name, "intake.member-type");
      return null;
    }
  }

  /** Notes a fault of a member. */
  public void fault(String name, String code, Object... arguments) {
    faults.add(LineFault.of(new FieldError(name, code, List.of(arguments))));
  }

  /** Notes a fault that rests on something else. */
  public void fault(LineFault fault) {
    faults.add(fault);
  }

  /** All that was noted; a member is told of once. */
  public List<LineFault> faults() {
    return List.copyOf(faults);
  }

  /** Whether something was noted. */
  public boolean isFaulty() {
    return !faults.isEmpty();
  }
}
