package org.ipplan.exchange;

import java.io.Serializable;
import java.util.UUID;
import org.ipplan.credit.CreditList;
import org.jspecify.annotations.Nullable;

/**
 * Narrows the events of a subscription; a null part does not narrow.
 *
 * @param list of events about entries alone
 * @param task of events about tasks alone
 */
public record EventFilter(@Nullable CreditList list, @Nullable UUID task) implements Serializable {
  /** Every event of the kinds. */
  public static final EventFilter NONE = new EventFilter(null, null);
}
