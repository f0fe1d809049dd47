package org.ipplan.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a list goes on: the sort keys of the last row, opaque to callers. */
public final class Cursor {
  private static final String SEPARATOR = "\u001f";

  private Cursor() {}

  /** The cursor after the row with these sort keys. */
  public static String of(Object... keys) {
    var joined = String.join(SEPARATOR, List.of(keys).stream().map(Object::toString).toList());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(UTF_8));
  }

  /**
   * @param cursor as the caller sent it, null for the first page
   * @param size number of sort keys
   * @return the sort keys, empty for the first page
   * @throws DomainException {@code input.invalid} when it is no cursor of ours
   */
  public static Optional<List<String>> keys(@Nullable String cursor, int size) {
    if (cursor == null || cursor.isEmpty()) {
      return Optional.empty();
    }
    try {
      var decoded = new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
      var keys = List.of(decoded.split(SEPARATOR, -1));
      if (keys.size() == size) {
        return Optional.of(keys);
      }
    } catch (IllegalArgumentException e) {
      throw DomainException.invalid("cursor", "input.cursor");
    }
    throw DomainException.invalid("cursor", "input.cursor");
  }
}
