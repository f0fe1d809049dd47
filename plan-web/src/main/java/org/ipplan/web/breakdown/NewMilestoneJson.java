package org.ipplan.web.breakdown;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.breakdown.ItemPlan;
import org.ipplan.breakdown.MilestonePlan;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * A milestone as it is planned.
 *
 * @param handler sign-in name of an official of the department, absent where nobody is named
 * @param position place in the list, from 1
 * @param whole whether it is of the whole task; the lead's alone
 * @param verification how it is seen that it is reached
 * @param subTask a sub-task of the same share it belongs to
 */
@Schema(
    name = "NewMilestone",
    requiredProperties = {"title", "dueOn", "verification"})
public record NewMilestoneJson(
    @Nullable String title,
    @Nullable String handler,
    @Nullable LocalDate dueOn,
    @Nullable Integer position,
    @Nullable Boolean whole,
    @Nullable String verification,
    @Nullable UUID subTask) {

  private static final NewMilestoneJson EMPTY =
      new NewMilestoneJson(null, null, null, null, null, null, null);

  /**
   * @param body null where the caller sent none
   * @throws org.ipplan.shared.DomainException {@code input.invalid} with every missing field
   */
  static MilestonePlan plan(@Nullable NewMilestoneJson body) {
    var sent = Objects.requireNonNullElse(body, EMPTY);
    new Inputs()
        .required("title", sent.title)
        .required("dueOn", sent.dueOn)
        .required("verification", sent.verification)
        .orRefuse();
    return new MilestonePlan(
        sent.item(), Inputs.require("verification", sent.verification), sent.subTask);
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
