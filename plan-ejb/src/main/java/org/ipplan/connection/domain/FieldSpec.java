package org.ipplan.connection.domain;

import java.util.List;

/**
 * A field of a kind of feed.
 *
 * @param required whether an item without it is refused
 * @param longest in characters
 * @param allowed the only values; empty where any will do
 */
public record FieldSpec(
    String name, ValueType type, boolean required, int longest, List<String> allowed) {

  /** What a field holds. */
  public enum ValueType {
    TEXT,
    /** A day. */
    DATE,
    /** A year, quarter, month or day. */
    PERIOD,
    NUMBER,
    /** A whole number. */
    WHOLE
  }

  public FieldSpec {
    allowed = List.copyOf(allowed);
  }

  static FieldSpec needed(String name, ValueType type, int longest) {
    return new FieldSpec(name, type, true, longest, List.of());
  }

  static FieldSpec optional(String name, ValueType type, int longest) {
    return new FieldSpec(name, type, false, longest, List.of());
  }

  static FieldSpec oneOf(String name, Enum<?>[] allowed) {
    var names = List.of(allowed).stream().map(Enum::name).toList();
    return new FieldSpec(name, ValueType.TEXT, true, 40, names);
  }
}
