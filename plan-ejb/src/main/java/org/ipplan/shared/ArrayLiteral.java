package org.ipplan.shared;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Values as one parameter of a statement that takes many rows at once. */
public final class ArrayLiteral {
  private ArrayLiteral() {}

  /**
   * The values as PostgreSQL writes an array, for a {@code cast(:parameter as …[])}.
   *
   * @param value of a type whose text needs no quotes: numbers, dates, identifiers
   */
  public static <T> String of(Collection<T> rows, Function<T, Object> value) {
    return rows.stream()
        .map(row -> value.apply(row).toString())
        .collect(Collectors.joining(",", "{", "}"));
  }
}
