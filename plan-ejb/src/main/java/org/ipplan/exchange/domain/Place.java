package org.ipplan.exchange.domain;

import org.ipplan.credit.CreditList;
import org.ipplan.shared.Cursor;
import org.ipplan.shared.DomainException;

/**
 * Where a reader of a list's changes is.
 *
 * @param position of the last event the reader passed; 0 before the first
 * @param horizon up to where events had been removed when the reader began: whoever began after a
 *     removal misses nothing by it
 */
public record Place(CreditList list, long position, long horizon) {
  private static final String KIND = "changes";
  private static final int KEYS = 4;

  /** Opaque to readers. */
  public String cursor() {
    return Cursor.of(KIND, list, position, horizon);
  }

  /**
   * @throws DomainException {@code input.invalid} with {@code input.cursor} for what is no cursor
   *     of changes, with {@code exchange.other-list} for one of another list
   */
  public static Place of(String cursor, CreditList list) {
    var keys = Cursor.keys(cursor, KEYS).orElseThrow(Place::unreadable);
    if (!keys.get(0).equals(KIND)) {
      throw unreadable();
    }
    if (!keys.get(1).equals(list.name())) {
      throw DomainException.invalid("cursor", "exchange.other-list");
    }
    return new Place(list, number(keys.get(2)), number(keys.get(3)));
  }

  /** The same reader further on. */
  public Place at(long reached) {
    return new Place(list, reached, horizon);
  }

  /**
   * Whether everything after it is still kept.
   *
   * @param purged up to where what no longer stands was removed
   * @param last the latest position there is
   */
  public boolean isKept(long purged, long last) {
    return position <= last && (position >= purged || horizon >= purged);
  }

  private static long number(String key) {
    try {
      var number = Long.parseLong(key);
      if (number >= 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw unreadable();
    }
    throw unreadable();
  }

  private static DomainException unreadable() {
    return DomainException.invalid("cursor", "input.cursor");
  }
}
