package org.ipplan.web.support;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ipplan.shared.Cursor;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Page;
import org.jspecify.annotations.Nullable;

/** Which part of a list the caller wants. */
public class Paging {
  @QueryParam("limit")
  @Parameter(
      description = "Items of a page",
      schema =
          @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000", defaultValue = "50"))
  @Nullable Integer limit;

  @QueryParam("cursor")
  @Parameter(description = "The page before's next")
  @Nullable String cursor;

  @QueryParam("count")
  @Parameter(
      description = "Whether to count all items",
      schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
  @Nullable Boolean count;

  /**
   * @throws DomainException {@code input.invalid} when it is not 1 to 1000
   */
  public int limit() {
    return limitOr(Page.DEFAULT_LIMIT);
  }

  public @Nullable String cursor() {
    return cursor;
  }

  public boolean count() {
    return Boolean.TRUE.equals(count);
  }

  /** The part of a list that is at hand as a whole; the key tells its items apart. */
  public <T> Page<T> cut(List<T> all, Function<T, Object> key) {
    return cut(all, key, Page.DEFAULT_LIMIT);
  }

  /** As {@link #cut(List, Function)}, with another number of items where the caller names none. */
  public <T> Page<T> cut(List<T> all, Function<T, Object> key, int defaultLimit) {
    var wanted = limitOr(defaultLimit);
    var rest =
        Cursor.keys(cursor, 1).map(keys -> after(all, key, keys.get(0))).orElse(all).stream()
            .limit(wanted + 1L)
            .toList();
    return Page.of(
        rest, wanted, item -> Cursor.of(key.apply(item)), count() ? (long) all.size() : null);
  }

  private int limitOr(int defaultLimit) {
    var wanted = limit == null ? defaultLimit : limit;
    if (wanted < 1 || wanted > Page.MAX_LIMIT) {
      throw DomainException.invalid("limit", "input.limit", 1, Page.MAX_LIMIT);
    }
    return wanted;
  }

  private static <T> List<T> after(List<T> all, Function<T, Object> key, String last) {
    for (int i = 0; i < all.size(); i++) {
      if (key.apply(all.get(i)).toString().equals(last)) {
        return all.subList(i + 1, all.size());
      }
    }
    throw DomainException.invalid("cursor", "input.cursor");
  }
}
