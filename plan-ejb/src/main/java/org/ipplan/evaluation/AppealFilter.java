package org.ipplan.evaluation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which appeals are wanted; null narrows nothing. */
public record AppealFilter(
    @Nullable Integer year,
    @Nullable UUID round,
    @Nullable String department,
    @Nullable AppealState state) {
  public static final AppealFilter ALL = new AppealFilter(null, null, null, null);
}
