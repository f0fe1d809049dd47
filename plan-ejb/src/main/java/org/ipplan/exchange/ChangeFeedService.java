package org.ipplan.exchange;

import jakarta.ejb.Local;
import java.time.Instant;
import org.ipplan.credit.CreditList;
import org.jspecify.annotations.Nullable;

/**
 * Changes of the lists for whoever keeps a copy: every listing, change and removal, each once, in
 * the order they were committed. A change that commits later is never found before one that a
 * reader has passed, however many write at once.
 *
 * <p>Read like the lists themselves, by every caller. What was told of an entry that is gone keeps
 * its place and says no more than the entry's id.
 */
@Local
public interface ChangeFeedService {
  /**
   * Changes after a cursor; without one from the beginning.
   *
   * @param since the first change of that moment or later; null where the cursor says it
   * @throws org.ipplan.shared.DomainException {@code input.invalid} with {@code input.cursor} or
   *     {@code exchange.other-list} for a cursor that is none of this list; {@code
   *     exchange.cursor-gone} where changes after it are no longer kept
   */
  ListChanges changes(CreditList list, @Nullable Instant since, int limit, @Nullable String cursor);

  /**
   * Where changes begin that entries read from now on do not show yet. Taken before the first page
   * of entries, it leaves no gap; what it brings twice changes nothing.
   */
  String now(CreditList list);
}
