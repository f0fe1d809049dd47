package org.ipplan.exchange;

import java.io.Serializable;
import java.util.List;

/**
 * Some changes of a list, in the order they could be seen.
 *
 * @param cursor where to go on, also when nothing is left: what comes later is found from here
 * @param more whether more is there already
 */
public record ListChanges(List<ListChange> items, String cursor, boolean more)
    implements Serializable {

  public ListChanges {
    items = List.copyOf(items);
  }
}
