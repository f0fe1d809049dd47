package org.ipplan.breakdown;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number on its way to a goal.
 *
 * @param values as they were reported, by their day and, of one day, in the order they came; the
 *     last one counts
 * @param progress derived from them
 * @param endedReason why it was cancelled, else null
 */
public record TargetDetails(
    ItemDetails item,
    String unit,
    @Nullable BigDecimal baseline,
    BigDecimal goal,
    Direction direction,
    TargetState state,
    List<Value> values,
    TargetProgress progress,
    @Nullable String endedReason)
    implements Serializable {

  public TargetDetails {
    values = List.copyOf(values);
  }

  /**
   * A reported number.
   *
   * @param number counts the target's values in the order they came, from 1
   * @param on day the number is of
   * @param by sign-in name
   */
  public record Value(
      int number, LocalDate on, BigDecimal value, String source, String by, Instant at)
      implements Serializable {}
}
