package org.ipplan.breakdown;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How far a target is, with what it was reckoned from. Met or not yet met, never "failed": a number
 * says where things stand and not why (GAO, RRF).
 *
 * @param percent of the way from the start to the goal, 0 to 100, rounded down; null where the way
 *     cannot be told: no value yet, or no start for a number that has to fall
 * @param met whether the last value is on the goal's right side
 * @param from the start it was reckoned from: the baseline, or 0 where there is none and the number
 *     has to grow; null where there is no start
 * @param latest null before the first value
 */
public record TargetProgress(
    @Nullable Integer percent,
    boolean met,
    @Nullable BigDecimal from,
    @Nullable BigDecimal latest,
    BigDecimal goal)
    implements Serializable {
  private static final int WHOLE = 100;

  /** Reckons the progress of a target. */
  public static TargetProgress of(
      @Nullable BigDecimal baseline,
      BigDecimal goal,
      Direction direction,
      @Nullable BigDecimal latest) {
    var from = start(baseline, goal, direction);
    if (latest == null) {
      return new TargetProgress(null, false, from, null, goal);
    }
    var met = isMet(goal, direction, latest);
    return new TargetProgress(percent(from, goal, latest, met), met, from, latest, goal);
  }

  private static @Nullable BigDecimal start(
      @Nullable BigDecimal baseline, BigDecimal goal, Direction direction) {
    if (baseline == null && direction == Direction.AT_LEAST && goal.signum() > 0) {
      return BigDecimal.ZERO;
    }
    return baseline;
  }

  private static boolean isMet(BigDecimal goal, Direction direction, BigDecimal latest) {
    var side = latest.compareTo(goal);
    return direction == Direction.AT_LEAST ? side >= 0 : side <= 0;
  }

  private static @Nullable Integer percent(
      @Nullable BigDecimal from, BigDecimal goal, BigDecimal latest, boolean met) {
    if (met) {
      return WHOLE;
    }
    if (from == null || from.compareTo(goal) == 0) {
      return null;
    }
    var way = goal.subtract(from);
    var done = latest.subtract(from).multiply(BigDecimal.valueOf(WHOLE));
    var percent = done.divide(way, 0, RoundingMode.FLOOR).intValue();
    return Math.max(0, Math.min(WHOLE - 1, percent));
  }
}
