package org.ipplan.credit;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a list.
 *
 * @param validOn what was in force that day; null for today
 * @param knownOn as it was known at that moment; null for now
 * @param query part of a subject's name or beginning of its code; null for all
 * @param reason why the past is looked into; null for what everybody sees
 */
public record ListQuestion(
    @Nullable LocalDate validOn,
    @Nullable Instant knownOn,
    @Nullable String query,
    @Nullable String reason) {

  /** What everybody sees today. */
  public static final ListQuestion TODAY = new ListQuestion(null, null, null, null);
}
