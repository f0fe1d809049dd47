package org.ipplan.indicator.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipplan.indicator.IndicatorDirection.HIGHER;
import static org.ipplan.indicator.IndicatorDirection.LOWER;
import static org.ipplan.indicator.IndicatorKind.BINDING;
import static org.ipplan.indicator.IndicatorKind.EXPECTATIONAL;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.ipplan.indicator.IndicatorDirection;
import org.ipplan.indicator.IndicatorKind;
import org.ipplan.indicator.IndicatorProgress;
import org.ipplan.indicator.IndicatorProgress.Point;
import org.ipplan.indicator.IndicatorProgress.Rule;
import org.ipplan.indicator.ProgressClass;
import org.ipplan.indicator.ProgressReason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Classes of progress with expected values written out; figures of rules 7.2 where they are. */
class ProgressReckoningTest {
  private static final Rule RULE =
      new Rule(
          "test",
          LocalDate.of(2021, 1, 1),
          new BigDecimal("1.10"),
          new BigDecimal("0.95"),
          "约定",
          "set");
  private static final Point FROM = year(2020, "10");
  private static final Point TO = year(2025, "20");

  @Test
  void aValueIsHeldAgainstTheStraightPath() {
    var progress =
        of(EXPECTATIONAL, HIGHER, year(2020, "11.6"), year(2025, "13.0"), year(2022, "12.7"));

    assertThat(progress.progressClass()).isEqualTo(ProgressClass.AHEAD);
    assertThat(progress.reason()).isEqualTo(ProgressReason.RATIO_AHEAD);
    assertThat(progress.monthsGone()).isEqualTo(24);
    assertThat(progress.monthsInAll()).isEqualTo(60);
    assertThat(progress.expected()).isEqualByComparingTo("12.16");
    assertThat(progress.ratio()).isEqualByComparingTo("1.9643");
    assertThat(progress.rule()).isEqualTo(RULE);
  }

  @Test
  void theThresholdsAreThoseOfTheRule() {
    assertThat(classes(List.of("14.40", "14.39", "13.80", "13.79")))
        .containsExactly(
            ProgressClass.AHEAD,
            ProgressClass.ON_COURSE,
            ProgressClass.ON_COURSE,
            ProgressClass.BEHIND);
  }

  @Test
  void theTargetIsMetOnItsRightSide() {
    assertThat(of(EXPECTATIONAL, HIGHER, FROM, TO, year(2023, "20.0")).progressClass())
        .isEqualTo(ProgressClass.MET);
    assertThat(
            of(EXPECTATIONAL, LOWER, year(2020, "20"), year(2025, "10"), year(2023, "9"))
                .progressClass())
        .isEqualTo(ProgressClass.MET);
  }

  @Test
  void aFallingIndicatorHasAPathToo() {
    var progress = of(EXPECTATIONAL, LOWER, year(2020, "20"), year(2025, "10"), year(2022, "15"));

    assertThat(progress.expected()).isEqualByComparingTo("16");
    assertThat(progress.ratio()).isEqualByComparingTo("1.25");
    assertThat(progress.progressClass()).isEqualTo(ProgressClass.AHEAD);
  }

  @Test
  void withoutABaselineItIsMetOrNotMetYet() {
    assertThat(of(EXPECTATIONAL, HIGHER, null, year(2025, "85"), year(2023, "91.9")).reason())
        .isEqualTo(ProgressReason.TARGET_REACHED);
    var below = of(EXPECTATIONAL, HIGHER, null, year(2025, "85"), year(2023, "84.9"));

    assertThat(below.progressClass()).isEqualTo(ProgressClass.NOT_MET_YET);
    assertThat(below.reason()).isEqualTo(ProgressReason.NO_BASELINE);
    assertThat(below.ratio()).isNull();
  }

  @Test
  void anExpectationalTargetIsNeverFailed() {
    var late = year(2025, "19");

    assertThat(of(EXPECTATIONAL, HIGHER, FROM, TO, late).progressClass())
        .isEqualTo(ProgressClass.NOT_MET_YET);
    assertThat(of(BINDING, HIGHER, FROM, TO, late).progressClass()).isEqualTo(ProgressClass.MISSED);
    assertThat(of(BINDING, HIGHER, FROM, TO, year(2026, "20")).progressClass())
        .isEqualTo(ProgressClass.MET);
  }

  @Test
  void whatIsMissingIsSaidAndNotGuessed() {
    assertThat(of(EXPECTATIONAL, HIGHER, FROM, TO, null).reason())
        .isEqualTo(ProgressReason.NO_VALUE);
    assertThat(of(EXPECTATIONAL, HIGHER, FROM, TO, year(2020, "10")).reason())
        .isEqualTo(ProgressReason.NO_VALUE_AFTER_BASELINE);
    assertThat(of(EXPECTATIONAL, HIGHER, FROM, null, year(2023, "12")).progressClass())
        .isEqualTo(ProgressClass.NO_TARGET);
    assertThat(of(EXPECTATIONAL, LOWER, FROM, year(2025, "10"), year(2023, "12")).reason())
        .isEqualTo(ProgressReason.NO_PATH);
  }

  @Test
  void periodsAreYearsAndTheirParts() {
    assertThat(days("2024")).isEqualTo("2024-01-01 2024-12-31 YEAR");
    assertThat(days("2024-H2")).isEqualTo("2024-07-01 2024-12-31 HALF_YEAR");
    assertThat(days("2024-Q1")).isEqualTo("2024-01-01 2024-03-31 QUARTER");
    assertThat(days("2024-02")).isEqualTo("2024-02-01 2024-02-29 MONTH");
    assertThat(ObservedPeriod.of("2024-02")).isEqualTo(ObservedPeriod.of("2024-M02"));
    assertThat(List.of("24", "2024-H3", "2024-13", "2024-Q0", "1999", ""))
        .allMatch(code -> ObservedPeriod.of(code).isEmpty());
  }

  private static String days(String code) {
    var period = ObservedPeriod.of(code).orElseThrow();
    return period.from() + " " + period.to() + " " + period.kind();
  }

  private static List<ProgressClass> classes(List<String> values) {
    // 2020: 10, 2025: 20, so that 14 is expected of 2022
    return values.stream()
        .map(value -> of(EXPECTATIONAL, HIGHER, FROM, TO, year(2022, value)).progressClass())
        .toList();
  }

  private static IndicatorProgress of(
      IndicatorKind kind,
      IndicatorDirection direction,
      @Nullable Point baseline,
      @Nullable Point target,
      @Nullable Point last) {
    return new ProgressReckoning(direction, kind, baseline, target, last, RULE).progress();
  }

  private static Point year(int year, String value) {
    return new Point(
        Integer.toString(year),
        LocalDate.of(year, 12, 31),
        new BigDecimal(value),
        true,
        "年鉴",
        null,
        true);
  }
}
