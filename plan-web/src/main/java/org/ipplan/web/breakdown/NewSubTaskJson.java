package org.ipplan.web.breakdown;

import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.breakdown.ItemPlan;
import org.ipplan.breakdown.SubTaskPlan;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * A sub-task as it is planned.
 *
 * @param handler sign-in name of an official of the department, absent where nobody is named
 * @param position place in the list, from 1
 * @param whole whether it is of the whole task; the lead's alone
 * @param text what is to be done
 */
@Schema(
    name = "NewSubTask",
    requiredProperties = {"title", "dueOn"})
public record NewSubTaskJson(
    @Nullable String title,
    @Nullable String handler,
    @Nullable LocalDate dueOn,
    @Nullable Integer position,
    @Nullable Boolean whole,
    @Nullable String text) {

  private static final NewSubTaskJson EMPTY =
      new NewSubTaskJson(null, null, null, null, null, null);

  /**
   * @param body null where the caller sent none
   * @throws org.ipplan.shared.DomainException {@code input.invalid} with every missing field
   */
  static SubTaskPlan plan(@Nullable NewSubTaskJson body) {
    var sent = Objects.requireNonNullElse(body, EMPTY);
    new Inputs().required("title", sent.title).required("dueOn", sent.dueOn).orRefuse();
    return new SubTaskPlan(sent.item(), sent.text);
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
