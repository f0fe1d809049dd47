package org.ipplan.web.connection;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.connection.Mapping;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * How an answer is read.
 *
 * @param items JSON pointer to the array of items; left out for the whole answer
 */
@Schema(name = "FeedMapping", requiredProperties = "fields")
public record FeedMappingJson(
    @Nullable String items, @Nullable List<@Nullable FieldMappingJson> fields) {

  static FeedMappingJson of(Mapping mapping) {
    return new FeedMappingJson(
        mapping.items(), mapping.fields().stream().map(FieldMappingJson::of).toList());
  }

  static Mapping asked(@Nullable FeedMappingJson body) {
    var wanted = Inputs.require("mapping", body);
    return new Mapping(
        Objects.requireNonNullElse(wanted.items, ""),
        Inputs.require("mapping.fields", wanted.fields).stream()
            .map(FieldMappingJson::asked)
            .toList());
  }
}
