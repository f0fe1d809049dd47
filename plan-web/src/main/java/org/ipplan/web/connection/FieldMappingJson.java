package org.ipplan.web.connection;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.connection.FieldMapping;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * Where a field stands in an item, and how it is written there.
 *
 * @param pointer JSON pointer (RFC 6901) from the item
 * @param constant what the field always is, in place of a pointer
 * @param form how a day or month is written there, as {@code yyyyMMdd}
 * @param scale what a number is multiplied by
 * @param values what values there mean here
 */
@Schema(name = "FieldMapping", requiredProperties = "field")
public record FieldMappingJson(
    @Nullable String field,
    @Nullable String pointer,
    @Nullable String constant,
    @Nullable String form,
    @Nullable BigDecimal scale,
    @Nullable Map<String, String> values) {

  static FieldMappingJson of(FieldMapping mapping) {
    return new FieldMappingJson(
        mapping.field(),
        mapping.pointer(),
        mapping.constant(),
        mapping.form(),
        mapping.scale(),
        mapping.values().isEmpty() ? null : mapping.values());
  }

  static FieldMapping asked(@Nullable FieldMappingJson body) {
    var wanted = Inputs.require("mapping.fields", body);
    return new FieldMapping(
        Inputs.require("mapping.fields", wanted.field),
        wanted.pointer,
        wanted.constant,
        wanted.form,
        wanted.scale,
        Objects.requireNonNullElse(wanted.values, Map.of()));
  }
}
