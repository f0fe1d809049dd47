package org.ipplan.web.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.indicator.NewIndicatorTarget;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * A target as it is proposed.
 *
 * @param year by whose end it is to be reached
 * @param source the document that sets it
 */
@Schema(
    name = "NewIndicatorTarget",
    requiredProperties = {"year", "value", "source"})
public record NewIndicatorTargetJson(
    @Nullable Integer year,
    @Nullable BigDecimal value,
    @Nullable String source,
    @Nullable LocalDate publishedOn) {
  private static final NewIndicatorTargetJson EMPTY =
      new NewIndicatorTargetJson(null, null, null, null);

  /**
   * @param body null where the caller sent none
   * @throws org.ipplan.shared.DomainException {@code input.invalid} with every missing field
   */
  static NewIndicatorTarget asked(@Nullable NewIndicatorTargetJson body) {
    var sent = Objects.requireNonNullElse(body, EMPTY);
    new Inputs()
        .required("year", sent.year)
        .required("value", sent.value)
        .required("source", sent.source)
        .orRefuse();
    return new NewIndicatorTarget(
        Inputs.require("year", sent.year),
        Inputs.require("value", sent.value),
        Inputs.require("source", sent.source),
        sent.publishedOn);
  }
}
