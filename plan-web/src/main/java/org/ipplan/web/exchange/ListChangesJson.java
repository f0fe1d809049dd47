package org.ipplan.web.exchange;

import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.exchange.ListChanges;
import org.ipplan.web.support.CursorsInside;
import org.jspecify.annotations.Nullable;

/**
 * Some changes of a list, in the order they could be seen.
 *
 * @param next cursor of the next page, absent where nothing more is there yet
 * @param cursor where to go on later, always there
 */
@Schema(name = "ListChanges")
public record ListChangesJson(List<ListChangeJson> items, @Nullable String next, String cursor)
    implements CursorsInside {

  @Override
  public ListChangesJson sealed(UnaryOperator<String> seal) {
    var on = seal.apply(cursor);
    return new ListChangesJson(items, next == null ? null : on, on);
  }

  static ListChangesJson of(ListChanges changes) {
    return new ListChangesJson(
        changes.items().stream().map(ListChangeJson::of).toList(),
        changes.more() ? changes.cursor() : null,
        changes.cursor());
  }
}
