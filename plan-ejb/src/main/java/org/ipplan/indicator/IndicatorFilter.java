package org.ipplan.indicator;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Narrows the catalogue; a null part does not narrow.
 *
 * @param year of a plan period: indicators of the five-year plan that covers it
 * @param department code of the owner
 * @param task id of a task it measures
 * @param query part of a code or a name
 */
public record IndicatorFilter(
    @Nullable Integer year,
    @Nullable String department,
    @Nullable UUID task,
    @Nullable String query)
    implements Serializable {
  /** Every indicator. */
  public static final IndicatorFilter ALL = new IndicatorFilter(null, null, null, null);

  /** Those that measure a task. */
  public static IndicatorFilter ofTask(UUID task) {
    return new IndicatorFilter(null, null, task, null);
  }
}
