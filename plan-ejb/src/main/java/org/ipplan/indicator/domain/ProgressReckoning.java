package org.ipplan.indicator.domain;

import static org.ipplan.indicator.ProgressReason.NO_BASELINE;
import static org.ipplan.indicator.ProgressReason.NO_PATH;
import static org.ipplan.indicator.ProgressReason.NO_VALUE;
import static org.ipplan.indicator.ProgressReason.NO_VALUE_AFTER_BASELINE;
import static org.ipplan.indicator.ProgressReason.RATIO_AHEAD;
import static org.ipplan.indicator.ProgressReason.RATIO_BEHIND;
import static org.ipplan.indicator.ProgressReason.RATIO_ON_COURSE;
import static org.ipplan.indicator.ProgressReason.TARGET_REACHED;
import static org.ipplan.indicator.ProgressReason.TARGET_YEAR_OVER;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.ipplan.indicator.IndicatorDirection;
import org.ipplan.indicator.IndicatorKind;
import org.ipplan.indicator.IndicatorProgress;
import org.ipplan.indicator.IndicatorProgress.Point;
import org.ipplan.indicator.IndicatorProgress.Rule;
import org.ipplan.indicator.ProgressClass;
import org.ipplan.indicator.ProgressReason;
import org.jspecify.annotations.Nullable;

/**
 * Holds the last confirmed value against the target and the straight path to it (rules 7.2; A19).
 *
 * @param baseline null where nobody counted before
 * @param target null where none holds
 * @param last null before there is one
 */
public record ProgressReckoning(
    IndicatorDirection direction,
    IndicatorKind kind,
    @Nullable Point baseline,
    @Nullable Point target,
    @Nullable Point last,
    Rule rule) {
  private static final int DIGITS = 4;
  private static final int MONTHS_A_YEAR = 12;

  /** The class, the line of the rule that gave it, and every component. */
  public IndicatorProgress progress() {
    if (target == null) {
      return plain(ProgressClass.NO_TARGET, ProgressReason.NO_TARGET);
    }
    if (last == null) {
      return plain(ProgressClass.NO_DATA, NO_VALUE);
    }
    return against(target, last);
  }

  private IndicatorProgress against(Point goal, Point value) {
    if (baseline != null && gone(baseline, value) <= 0 && !reaches(goal, value)) {
      return plain(ProgressClass.NO_DATA, NO_VALUE_AFTER_BASELINE);
    }
    var path = path(goal, value);
    if (reaches(goal, value)) {
      return with(path, ProgressClass.MET, TARGET_REACHED);
    }
    if (!value.on().isBefore(goal.on())) {
      return with(path, over(), TARGET_YEAR_OVER);
    }
    if (path == null) {
      return plain(ProgressClass.NOT_MET_YET, baseline == null ? NO_BASELINE : NO_PATH);
    }
    return onPath(path);
  }

  private IndicatorProgress onPath(Path path) {
    if (path.ratio.compareTo(rule.aheadFrom()) >= 0) {
      return with(path, ProgressClass.AHEAD, RATIO_AHEAD);
    }
    return path.ratio.compareTo(rule.onCourseFrom()) >= 0
        ? with(path, ProgressClass.ON_COURSE, RATIO_ON_COURSE)
        : with(path, ProgressClass.BEHIND, RATIO_BEHIND);
  }

  /** An expectational target is never failed. */
  private ProgressClass over() {
    return kind == IndicatorKind.BINDING ? ProgressClass.MISSED : ProgressClass.NOT_MET_YET;
  }

  private boolean reaches(Point goal, Point value) {
    var side = value.value().compareTo(goal.value());
    return direction == IndicatorDirection.HIGHER ? side >= 0 : side <= 0;
  }

  private record Path(int gone, int all, BigDecimal expected, BigDecimal ratio) {}

  /** Null where there is nowhere to start from, or nowhere to go. */
  private @Nullable Path path(Point goal, Point value) {
    if (baseline == null) {
      return null;
    }
    var all = gone(baseline, goal);
    var gone = Math.min(gone(baseline, value), all);
    var way = goal.value().subtract(baseline.value());
    if (gone <= 0 || way.signum() == 0) {
      return null;
    }
    var expectedWay = way.multiply(BigDecimal.valueOf(gone));
    var months = BigDecimal.valueOf(all);
    var ratio =
        value
            .value()
            .subtract(baseline.value())
            .multiply(months)
            .divide(expectedWay, DIGITS, RoundingMode.HALF_UP);
    var expected = baseline.value().add(expectedWay.divide(months, DIGITS, RoundingMode.HALF_UP));
    return new Path(gone, all, expected, ratio);
  }

  private static int gone(Point from, Point to) {
    return month(to.on()) - month(from.on());
  }

  private static int month(LocalDate day) {
    return day.getYear() * MONTHS_A_YEAR + day.getMonthValue();
  }

  private IndicatorProgress plain(ProgressClass found, ProgressReason reason) {
    return with(null, found, reason);
  }

  private IndicatorProgress with(@Nullable Path path, ProgressClass found, ProgressReason reason) {
    return new IndicatorProgress(
        found,
        reason,
        baseline,
        target,
        last,
        path == null ? null : path.gone,
        path == null ? null : path.all,
        path == null ? null : path.expected,
        path == null ? null : path.ratio,
        rule);
  }
}
