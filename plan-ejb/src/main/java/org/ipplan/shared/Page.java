package org.ipplan.shared;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list in a stable order.
 *
 * @param next opaque cursor of the next page, null at the end
 * @param total number of all items, null unless asked for
 */
public record Page<T>(List<T> items, @Nullable String next, @Nullable Long total)
    implements Serializable {

  /** Most items of one page. */
  public static final int MAX_LIMIT = 1000;

  /** Items of a page where the caller names no number. */
  public static final int DEFAULT_LIMIT = 50;

  public Page {
    items = List.copyOf(items);
  }

  /**
   * Cuts a page out of rows that were read one beyond the limit.
   *
   * @param cursor makes the cursor that continues after a row
   */
  public static <T> Page<T> of(
      List<T> rows, int limit, Function<T, String> cursor, @Nullable Long total) {
    if (rows.size() <= limit) {
      return new Page<>(rows, null, total);
    }
    var items = rows.subList(0, limit);
    return new Page<>(items, cursor.apply(items.get(limit - 1)), total);
  }
}
