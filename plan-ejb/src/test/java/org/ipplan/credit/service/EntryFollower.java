package org.ipplan.credit.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ipplan.credit.CreditList;
import org.ipplan.credit.CreditListService;
import org.ipplan.credit.ListQuestion;
import org.ipplan.exchange.ChangeFeedService;
import org.ipplan.exchange.EntryContent;
import org.ipplan.exchange.ListChange;
import org.ipplan.exchange.ListChanges;
import org.ipplan.shared.DomainException;
import org.ipplan.testing.Officials;
import org.ipplan.testing.Product;
import org.jspecify.annotations.Nullable;

/** A system that keeps a copy of a list by its changes, and writes down how far it is. */
final class EntryFollower {
  private final Product product;
  private final CreditList list;
  private final Map<UUID, String> copy = new TreeMap<>();
  private final List<ListChange> seen = new ArrayList<>();
  private @Nullable String cursor;
  private Map<UUID, String> savedCopy = Map.of();
  private @Nullable String savedCursor;

  EntryFollower(Product product, CreditList list) {
    this.product = product;
    this.list = list;
  }

  /** Reads on to the end, so many at a time. */
  void follow(int limit) {
    ListChanges page;
    do {
      page = read(limit);
      page.items().forEach(this::apply);
      cursor = page.cursor();
    } while (page.more());
  }

  /** As {@link #follow}; where too much is no longer kept, it begins anew. */
  void followOrBeginAnew(int limit) {
    try {
      follow(limit);
    } catch (DomainException e) {
      if (e.kind() != DomainException.Kind.GONE) {
        throw e;
      }
      beginAnew();
      follow(limit);
    }
  }

  /** Takes the list as it is, and the changes from before it was read. */
  void beginAnew() {
    cursor = product.as(Officials.READER_SYSTEM, ChangeFeedService.class, s -> s.now(list));
    copy.clear();
    copy.putAll(shown());
  }

  /** Knows nothing any more, and reads from the beginning. */
  void forgetEverything() {
    copy.clear();
    cursor = null;
  }

  void save() {
    savedCopy = Map.copyOf(copy);
    savedCursor = cursor;
  }

  /** It ended in the middle, and knows what it had written down. */
  void restart() {
    copy.clear();
    copy.putAll(savedCopy);
    cursor = savedCursor;
  }

  ListChanges read(int limit) {
    var from = cursor;
    return product.as(
        Officials.READER_SYSTEM, ChangeFeedService.class, s -> s.changes(list, null, limit, from));
  }

  Map<UUID, String> copy() {
    return copy;
  }

  List<ListChange> seen() {
    return seen;
  }

  @Nullable String cursor() {
    return cursor;
  }

  /** The list as everybody sees it. */
  Map<UUID, String> shown() {
    return product
        .as(
            Officials.READER_SYSTEM,
            CreditListService.class,
            s -> s.entries(list, ListQuestion.TODAY, 1000, null, false))
        .items()
        .stream()
        .collect(
            Collectors.toMap(
                entry -> entry.entry(),
                entry ->
                    entry.subject()
                        + " "
                        + entry.decisionNumber()
                        + " "
                        + entry.from()
                        + " "
                        + entry.until()));
  }

  private void apply(ListChange change) {
    seen.add(change);
    var content = change.content();
    if (change.change() == ListChange.Change.REMOVED) {
      copy.remove(change.entry());
    } else if (content != null) {
      copy.put(change.entry(), text(content));
    }
  }

  private static String text(EntryContent content) {
    return content.subject()
        + " "
        + content.decisionNumber()
        + " "
        + content.from()
        + " "
        + content.until();
  }
}
