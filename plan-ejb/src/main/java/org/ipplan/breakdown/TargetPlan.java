package org.ipplan.breakdown;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A target as it is planned: a quantity, which the title names, on its way to a goal.
 *
 * @param unit of baseline, goal and values
 * @param baseline where it started, null where nobody knows
 */
public record TargetPlan(
    ItemPlan item, String unit, @Nullable BigDecimal baseline, BigDecimal goal, Direction direction)
    implements Serializable {
  /** Most digits before the point. */
  public static final int MAX_DIGITS = 15;

  /** Most digits after the point. */
  public static final int MAX_SCALE = 6;
}
