package org.ipplan.web.support;

import java.util.List;
import java.util.function.Function;
import org.ipplan.shared.Page;
import org.jspecify.annotations.Nullable;

/**
 * The envelope of every list.
 *
 * @param next cursor of the next page, absent at the end
 * @param total number of all items, absent unless asked for
 */
public record ListJson<T>(List<T> items, @Nullable String next, @Nullable Long total) {

  public static <T, J> ListJson<J> of(Page<T> page, Function<T, J> json) {
    return new ListJson<>(page.items().stream().map(json).toList(), page.next(), page.total());
  }

  /** A list that is short by nature and always whole. */
  public static <T, J> ListJson<J> whole(List<T> all, Function<T, J> json) {
    return new ListJson<>(all.stream().map(json).toList(), null, null);
  }

  /** The same part of the list with another cursor. */
  ListJson<T> withNext(String cursor) {
    return new ListJson<>(items, cursor, total);
  }
}
