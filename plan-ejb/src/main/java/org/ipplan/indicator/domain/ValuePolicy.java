package org.ipplan.indicator.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.ipplan.indicator.NewIndicatorTarget;
import org.ipplan.indicator.NewObservation;
import org.ipplan.indicator.PeriodKind;
import org.ipplan.shared.Faults;
import org.jspecify.annotations.Nullable;

/** What values and targets may say. */
public final class ValuePolicy {
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;

  private final Faults faults = new Faults();
  private final LocalDate today;

  private ValuePolicy(LocalDate today) {
    this.today = today;
  }

  /**
   * What is wrong with a value that is given.
   *
   * @param frequency of its indicator; null where the indicator is not known, which is a fault
   */
  public static Faults observation(
      NewObservation value, @Nullable PeriodKind frequency, LocalDate today) {
    var policy = new ValuePolicy(today);
    policy.faults.check(frequency != null, "indicator", "observation.unknown-indicator");
    policy.period(value.period(), frequency);
    policy.value(value.value());
    policy.source(value.source(), value.publishedOn());
    policy.faults.given("reference", value.reference(), NewObservation.MAX_REFERENCE);
    return policy.faults;
  }

  /** What is wrong with a target that is proposed. */
  public static Faults target(NewIndicatorTarget target, LocalDate today) {
    var policy = new ValuePolicy(today);
    policy.faults.check(
        target.year() >= FIRST_YEAR && target.year() <= LAST_YEAR,
        "year",
        "input.out-of-range",
        FIRST_YEAR,
        LAST_YEAR);
    policy.value(target.value());
    policy.source(target.source(), target.publishedOn());
    return policy.faults;
  }

  private void period(String code, @Nullable PeriodKind frequency) {
    var period = ObservedPeriod.of(code);
    faults.check(period.isPresent(), "period", "observation.period");
    period.ifPresent(
        known ->
            faults
                .check(
                    frequency == null || known.suits(frequency),
                    "period",
                    "observation.period-frequency")
                .check(known.to().isBefore(today), "period", "observation.period-not-over"));
  }

  private void value(BigDecimal value) {
    faults
        .check(
            value.precision() - value.scale() <= NewObservation.MAX_DIGITS
                && value.scale() >= -NewObservation.MAX_DIGITS,
            "value",
            "input.out-of-range",
            "-10^15",
            "10^15")
        .check(
            value.scale() <= NewObservation.MAX_SCALE,
            "value",
            "input.too-precise",
            NewObservation.MAX_SCALE);
  }

  private void source(@Nullable String source, @Nullable LocalDate publishedOn) {
    faults
        .text("source", source, NewObservation.MAX_SOURCE)
        .check(
            publishedOn == null || !publishedOn.isAfter(today),
            "publishedOn",
            "observation.published-later");
  }
}
