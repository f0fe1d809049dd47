package org.ipplan.web.breakdown;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.breakdown.NewValue;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * A number reported for a target.
 *
 * @param on day the number is of, not after today
 * @param source where it comes from
 */
@Schema(
    name = "NewTargetValue",
    requiredProperties = {"on", "value", "source"})
public record NewValueJson(
    @Nullable LocalDate on, @Nullable BigDecimal value, @Nullable String source) {
  private static final NewValueJson EMPTY = new NewValueJson(null, null, null);

  /**
   * @param body null where the caller sent none
   * @throws org.ipplan.shared.DomainException {@code input.invalid} with every missing field
   */
  static NewValue reported(@Nullable NewValueJson body) {
    var sent = Objects.requireNonNullElse(body, EMPTY);
    new Inputs()
        .required("on", sent.on)
        .required("value", sent.value)
        .required("source", sent.source)
        .orRefuse();
    return new NewValue(
        Inputs.require("on", sent.on),
        Inputs.require("value", sent.value),
        Inputs.require("source", sent.source));
  }
}
