package org.ipplan.recognition;

import org.jspecify.annotations.Nullable;

/**
 * Which cases are wanted; null narrows nothing.
 *
 * @param query in unit, title or summary
 */
public record TypicalCaseFilter(
    @Nullable Integer year,
    @Nullable Integer batch,
    @Nullable String department,
    @Nullable TypicalCaseState state,
    @Nullable String query) {
  public static final TypicalCaseFilter ALL = new TypicalCaseFilter(null, null, null, null, null);
}
