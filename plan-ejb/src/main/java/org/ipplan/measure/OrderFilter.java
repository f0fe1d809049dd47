package org.ipplan.measure;

import org.jspecify.annotations.Nullable;

/**
 * What narrows a list of orders.
 *
 * @param department code of the department that applies, null for all in the caller's sight
 * @param state null for every state
 */
public record OrderFilter(@Nullable String department, @Nullable OrderState state) {
  public static final OrderFilter ALL = new OrderFilter(null, null);
}
