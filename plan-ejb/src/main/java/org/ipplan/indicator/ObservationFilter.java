package org.ipplan.indicator;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Narrows an indicator's observations; a null part does not narrow.
 *
 * @param knownOn the series as it was known at that instant, and nothing else
 */
public record ObservationFilter(@Nullable ObservationState state, @Nullable Instant knownOn)
    implements Serializable {
  /** Whatever the caller may read. */
  public static final ObservationFilter ALL = new ObservationFilter(null, null);
}
