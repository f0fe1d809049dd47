package org.ipplan.web.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.indicator.NewObservation;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * A value of an indicator as it is given.
 *
 * @param period {@code 2024}, {@code 2024-H1}, {@code 2024-Q2} or {@code 2024-06}
 * @param source where it was published
 * @param publishedOn not after today
 * @param reference what a bringing system calls it
 */
@Schema(
    name = "NewIndicatorObservation",
    requiredProperties = {"period", "value", "source"})
public record NewObservationJson(
    @Nullable String period,
    @Nullable BigDecimal value,
    @Nullable String source,
    @Nullable LocalDate publishedOn,
    @Nullable String reference) {
  private static final NewObservationJson EMPTY =
      new NewObservationJson(null, null, null, null, null);

  /**
   * @param body null where the caller sent none
   * @throws org.ipplan.shared.DomainException {@code input.invalid} with every missing field
   */
  static NewObservation given(@Nullable NewObservationJson body) {
    var sent = Objects.requireNonNullElse(body, EMPTY);
    new Inputs()
        .required("period", sent.period)
        .required("value", sent.value)
        .required("source", sent.source)
        .orRefuse();
    return new NewObservation(
        Inputs.require("period", sent.period),
        Inputs.require("value", sent.value),
        Inputs.require("source", sent.source),
        sent.publishedOn,
        sent.reference);
  }
}
