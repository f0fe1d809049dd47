package org.ipplan.indicator;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far an indicator is, with everything it was reckoned from. Whoever has the components finds
 * the same class again: expected = baseline + (target − baseline) × months gone ÷ months in all;
 * ratio = (last − baseline) ÷ (expected − baseline).
 *
 * @param baseline null where nobody counted before
 * @param target null where none holds
 * @param last the last confirmed value that is held against the target, null before there is one
 * @param expected the value on the straight path at the end of the last value's period; null
 *     without a path
 * @param ratio of the way gone to the way expected, four digits; null without a path
 */
public record IndicatorProgress(
    ProgressClass progressClass,
    ProgressReason reason,
    @Nullable Point baseline,
    @Nullable Point target,
    @Nullable Point last,
    @Nullable Integer monthsGone,
    @Nullable Integer monthsInAll,
    @Nullable BigDecimal expected,
    @Nullable BigDecimal ratio,
    Rule rule)
    implements Serializable {

  /**
   * A value on the path.
   *
   * @param period its year, or the period of observation
   * @param on last day of it
   * @param verified whether it was found confirmed in its source
   * @param publishedOn null where it is not known
   */
  public record Point(
      String period,
      LocalDate on,
      BigDecimal value,
      boolean verified,
      String source,
      @Nullable LocalDate publishedOn,
      boolean publishedVerified)
      implements Serializable {}

  /**
   * What classes are given by.
   *
   * @param aheadFrom least ratio of what is ahead
   * @param onCourseFrom least ratio of what is on course
   */
  public record Rule(
      String code,
      LocalDate validFrom,
      BigDecimal aheadFrom,
      BigDecimal onCourseFrom,
      String sourceZh,
      String sourceEn)
      implements Serializable {}
}
