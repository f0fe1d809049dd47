package org.ipplan.web.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.indicator.IndicatorDetails;
import org.ipplan.indicator.ProgressClass;
import org.ipplan.indicator.ProgressReason;
import org.jspecify.annotations.Nullable;

/**
 * How far an indicator is, with everything it was reckoned from: expected = baseline + (target −
 * baseline) × monthsGone ÷ monthsInAll; ratio = (last − baseline) ÷ (expected − baseline).
 *
 * @param indicator code
 * @param reason which line of the rule gave the class
 * @param expected the value on the straight path; absent without a path, as are the ratio and the
 *     months
 * @param rule code of the edition of the rule
 * @param aheadFrom least ratio of what is ahead
 * @param onCourseFrom least ratio of what is on course
 */
@Schema(name = "IndicatorProgress")
public record IndicatorProgressJson(
    String indicator,
    ProgressClass progressClass,
    ProgressReason reason,
    @Nullable IndicatorPointJson baseline,
    @Nullable IndicatorPointJson target,
    @Nullable IndicatorPointJson last,
    @Nullable Integer monthsGone,
    @Nullable Integer monthsInAll,
    @Nullable BigDecimal expected,
    @Nullable BigDecimal ratio,
    String rule,
    LocalDate ruleValidFrom,
    BigDecimal aheadFrom,
    BigDecimal onCourseFrom,
    String ruleSourceZh,
    String ruleSourceEn) {

  static IndicatorProgressJson of(IndicatorDetails indicator) {
    var of = indicator.progress();
    return new IndicatorProgressJson(
        indicator.code(),
        of.progressClass(),
        of.reason(),
        IndicatorPointJson.of(of.baseline()),
        IndicatorPointJson.of(of.target()),
        IndicatorPointJson.of(of.last()),
        of.monthsGone(),
        of.monthsInAll(),
        of.expected(),
        of.ratio(),
        of.rule().code(),
        of.rule().validFrom(),
        of.rule().aheadFrom(),
        of.rule().onCourseFrom(),
        of.rule().sourceZh(),
        of.rule().sourceEn());
  }
}
