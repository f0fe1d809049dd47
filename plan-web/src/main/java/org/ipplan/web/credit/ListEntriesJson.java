package org.ipplan.web.credit;

import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.credit.ListEntryView;
import org.ipplan.shared.Page;
import org.ipplan.web.support.CursorsInside;
import org.jspecify.annotations.Nullable;

/**
 * Entries of a list.
 *
 * @param next cursor of the next page, absent at the end
 * @param total number of all entries, absent unless asked for
 * @param changes path of the changes from before these entries were read, for whoever keeps a copy:
 *     that of the first page leaves no gap; absent of the past
 */
@Schema(name = "ListEntries")
public record ListEntriesJson(
    List<ListEntryJson> items,
    @Nullable String next,
    @Nullable Long total,
    @Nullable String changes)
    implements CursorsInside {

  @Override
  public ListEntriesJson sealed(UnaryOperator<String> seal) {
    return next == null ? this : new ListEntriesJson(items, seal.apply(next), total, changes);
  }

  static ListEntriesJson of(Page<ListEntryView> page, @Nullable String changes) {
    return new ListEntriesJson(
        page.items().stream().map(ListEntryJson::of).toList(), page.next(), page.total(), changes);
  }
}
