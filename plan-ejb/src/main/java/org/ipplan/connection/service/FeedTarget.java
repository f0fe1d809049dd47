package org.ipplan.connection.service;

import java.util.List;
import org.ipplan.connection.FeedKind;
import org.ipplan.connection.ItemRead;
import org.ipplan.connection.domain.FeedSource;
import org.ipplan.connection.domain.ItemDigest;
import org.ipplan.shared.FieldError;

/** What items of one kind of feed become. Another kind is another bean of this type. */
interface FeedTarget {
  FeedKind kind();

  /** How many items are taken in by one transaction; one where each may be refused as a whole. */
  int atOnce();

  /**
   * Takes items in.
   *
   * @return for each what is wrong with it, in their order; empty for one that was taken
   */
  List<List<FieldError>> take(FeedSource source, List<Fresh> items);

  /**
   * An item that is to be taken in.
   *
   * @param changed whether it is known and says something else now
   */
  record Fresh(ItemRead item, ItemDigest digest, boolean changed) {
    String value(String field) {
      return item.values().getOrDefault(field, "");
    }
  }
}
