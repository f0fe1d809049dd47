package org.ipplan.connection;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a field stands in an item, and how it is written there.
 *
 * @param pointer JSON pointer (RFC 6901) from the item; null where the field is always the same
 * @param constant what the field always is; null where it is pointed at
 * @param form how a day or month is written there, as {@code yyyyMMdd}; null for ISO 8601
 * @param scale what a number is multiplied by, as 10000 for 万; null for 1
 * @param values what values there mean here; a value that is not among them is a fault. Empty for
 *     no table
 */
public record FieldMapping(
    String field,
    @Nullable String pointer,
    @Nullable String constant,
    @Nullable String form,
    @Nullable BigDecimal scale,
    Map<String, String> values)
    implements Serializable {

  public FieldMapping {
    values = Map.copyOf(values);
  }

  /** A field that is read as it is written. */
  public static FieldMapping at(String field, String pointer) {
    return new FieldMapping(field, pointer, null, null, null, Map.of());
  }
}
