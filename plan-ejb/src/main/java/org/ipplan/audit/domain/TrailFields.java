package org.ipplan.audit.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record of the trail as the seal reads it: every column as text, in a fixed order.
 *
 * <p>Its canonical bytes are, for each column, a hyphen and a line feed where it has no value, else
 * the length of its UTF-8 in bytes, a colon, the bytes and a line feed.
 */
public record TrailFields(List<@Nullable String> values) {
  /** Columns in the order they are sealed; a column that is added later comes last. */
  public static final List<String> NAMES =
      List.of(
          "id",
          "at",
          "business_on",
          "actor",
          "acting_for",
          "roles",
          "department",
          "action",
          "object_type",
          "object_id",
          "task_id",
          "visibility",
          "scope_code",
          "from_state",
          "to_state",
          "version_before",
          "version_after",
          "changes",
          "reason",
          "outcome",
          "client_address",
          "correlation_id");

  public TrailFields {
    if (values.size() != NAMES.size()) {
      throw new IllegalArgumentException("a record has " + NAMES.size() + " columns");
    }
    values = Collections.unmodifiableList(new ArrayList<>(values));
  }

  /** Id of the record. */
  public long id() {
    return Long.parseLong(String.valueOf(values.get(0)));
  }

  /** What is hashed. */
  public byte[] canonical() {
    var bytes = new ByteArrayOutputStream();
    values.forEach(value -> write(value, bytes));
    return bytes.toByteArray();
  }

  private static void write(@Nullable String value, ByteArrayOutputStream bytes) {
    if (value == null) {
      bytes.write('-');
    } else {
      var text = value.getBytes(UTF_8);
      bytes.writeBytes((text.length + ":").getBytes(UTF_8));
      bytes.writeBytes(text);
    }
    bytes.write('\n');
  }
}
