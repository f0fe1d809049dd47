package org.ipplan.web.breakdown;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.breakdown.Direction;
import org.ipplan.breakdown.ItemPlan;
import org.ipplan.breakdown.TargetPlan;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * A target as it is planned.
 *
 * @param handler sign-in name of an official of the department, absent where nobody is named
 * @param position place in the list, from 1
 * @param whole whether it is of the whole task; the lead's alone
 * @param baseline where it starts, absent where nobody knows
 */
@Schema(
    name = "NewTarget",
    requiredProperties = {"title", "dueOn", "unit", "goal", "direction"})
public record NewTargetJson(
    @Nullable String title,
    @Nullable String handler,
    @Nullable LocalDate dueOn,
    @Nullable Integer position,
    @Nullable Boolean whole,
    @Nullable String unit,
    @Nullable BigDecimal baseline,
    @Nullable BigDecimal goal,
    @Nullable Direction direction) {

  private static final NewTargetJson EMPTY =
      new NewTargetJson(null, null, null, null, null, null, null, null, null);

  /**
   * @param body null where the caller sent none
   * @throws org.ipplan.shared.DomainException {@code input.invalid} with every missing field
   */
  static TargetPlan plan(@Nullable NewTargetJson body) {
    var sent = Objects.requireNonNullElse(body, EMPTY);
    new Inputs()
        .required("title", sent.title)
        .required("dueOn", sent.dueOn)
        .required("unit", sent.unit)
        .required("goal", sent.goal)
        .required("direction", sent.direction)
        .orRefuse();
    return new TargetPlan(
        sent.item(),
        Inputs.require("unit", sent.unit),
        sent.baseline,
        Inputs.require("goal", sent.goal),
        Inputs.require("direction", sent.direction));
  }

  private ItemPlan item() {
    return new ItemPlan(
        Inputs.require("title", title),
        handler == null || handler.isBlank() ? null : handler,
        dueOn,
        position,
        Boolean.TRUE.equals(whole),
        null);
  }
}
