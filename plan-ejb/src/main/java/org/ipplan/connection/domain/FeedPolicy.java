package org.ipplan.connection.domain;

import jakarta.json.Json;
import jakarta.json.JsonException;
import java.util.List;
import java.util.Objects;
import org.ipplan.connection.FeedInput;
import org.ipplan.connection.FeedKind;
import org.ipplan.connection.FeedWay;
import org.ipplan.connection.FieldMapping;
import org.ipplan.connection.Mapping;
import org.ipplan.connection.TaskRef;
import org.ipplan.connection.domain.FieldSpec.ValueType;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Faults;
import org.jspecify.annotations.Nullable;

/** What a feed and a mapping must say. */
public final class FeedPolicy {
  /** Longest sample, in characters. */
  public static final int MAX_SAMPLE = 100_000;

  private static final int MAX_ADDRESS = 2000;
  private static final int MAX_POINTER = 500;
  private static final int MAX_TEXT = 200;
  private static final int MAX_VALUES = 200;
  private static final int MOST_MINUTES = 44_640;

  private FeedPolicy() {}

  /**
   * @param code of the feed
   * @param tasks of its system
   * @throws DomainException {@code input.invalid} naming everything that is wrong
   */
  public static void check(String code, FeedInput wanted, List<TaskRef> tasks) {
    var faults = new Faults();
    faults
        .check(SystemPolicy.isCode(code), "feed", "connection.code")
        .check(tasks.contains(wanted.task()), "task", "connection.task-not-served")
        .check(
            wanted.everyMinutes() > 0 && wanted.everyMinutes() <= MOST_MINUTES,
            "everyMinutes",
            "connection.every-minutes",
            MOST_MINUTES)
        .check(
            (wanted.cursorParameter() == null) == (wanted.cursorPointer() == null),
            "cursorPointer",
            "connection.cursor-half")
        .given("cursorParameter", wanted.cursorParameter(), MAX_TEXT)
        .given("sinceParameter", wanted.sinceParameter(), MAX_TEXT)
        .text("sample", wanted.sample(), MAX_SAMPLE);
    pointer(faults, "cursorPointer", wanted.cursorPointer());
    if (wanted.way() == FeedWay.PULL) {
      faults.text("address", wanted.address(), MAX_ADDRESS);
    } else {
      faults.check(wanted.address() == null, "address", "connection.address-of-push");
    }
    mapping(faults, wanted.kind(), wanted.mapping());
    faults.orRefuse();
  }

  /**
   * @throws DomainException {@code input.invalid} naming everything that is wrong
   */
  public static void check(FeedKind kind, Mapping mapping) {
    var faults = new Faults();
    mapping(faults, kind, mapping);
    faults.orRefuse();
  }

  private static void mapping(Faults faults, FeedKind kind, Mapping mapping) {
    pointer(faults, "mapping.items", mapping.items());
    faults.once("mapping.fields", mapping.fields().stream().map(FieldMapping::field).toList());
    for (var spec : FieldsOfKinds.of(kind)) {
      var mapped = mapping.fields().stream().anyMatch(each -> each.field().equals(spec.name()));
      faults.check(
          mapped || !spec.required(), "mapping." + spec.name(), "connection.field-unmapped");
    }
    mapping.fields().forEach(each -> field(faults, kind, each));
  }

  private static void field(Faults faults, FeedKind kind, FieldMapping mapping) {
    var place = "mapping." + mapping.field();
    var spec = FieldsOfKinds.find(kind, mapping.field());
    faults
        .check(spec.isPresent(), place, "connection.field-unknown")
        .check(
            (mapping.pointer() == null) != (mapping.constant() == null),
            place,
            "connection.pointer-or-constant")
        .given(place, mapping.constant(), MAX_TEXT)
        .check(mapping.values().size() <= MAX_VALUES, place, "connection.many-values", MAX_VALUES);
    pointer(faults, place, mapping.pointer());
    spec.ifPresent(known -> conversions(faults, place, known.type(), mapping));
  }

  private static void conversions(
      Faults faults, String place, ValueType type, FieldMapping mapping) {
    var dated = type == ValueType.DATE || type == ValueType.PERIOD;
    faults
        .check(mapping.form() == null || dated, place, "connection.form-of-none")
        .check(
            mapping.scale() == null || type == ValueType.NUMBER, place, "connection.scale-of-none")
        .check(mapping.scale() == null || mapping.scale().signum() > 0, place, "connection.scale")
        .check(mapping.form() == null || isForm(mapping.form()), place, "connection.form");
  }

  private static boolean isForm(String form) {
    try {
      Conversion.formatter(form);
      return form.length() <= MAX_TEXT;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static void pointer(Faults faults, String place, @Nullable String pointer) {
    var text = Objects.requireNonNullElse(pointer, "");
    faults.check(text.length() <= MAX_POINTER && isPointer(text), place, "connection.pointer");
  }

  private static boolean isPointer(String text) {
    try {
      Json.createPointer(text);
      return true;
    } catch (JsonException | IllegalArgumentException e) {
      return false;
    }
  }
}
