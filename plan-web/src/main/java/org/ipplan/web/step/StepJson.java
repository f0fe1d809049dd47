package org.ipplan.web.step;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.shared.workflow.StepInput;
import org.jspecify.annotations.Nullable;

/**
 * The body of a step; {@code …/actions} says which of it a step needs.
 *
 * @param department code of a department
 * @param handler sign-in name of an official
 * @param workingDays a term from the business date, in place of {@code dueOn}
 * @param fields what a return points at: {@code narrative}, {@code percentComplete}, {@code
 *     figures[0]}, ids of files
 */
@Schema(name = "Step")
public record StepJson(
    @Nullable String reason,
    @Nullable String note,
    @Nullable String department,
    @Nullable String handler,
    @Nullable LocalDate dueOn,
    @Nullable Integer workingDays,
    @Nullable List<@Nullable String> fields) {

  /**
   * @param body null where the caller sent none
   */
  public static StepInput input(@Nullable StepJson body) {
    return body == null
        ? StepInput.NONE
        : new StepInput(
            body.reason,
            body.note,
            body.department,
            body.handler,
            body.dueOn,
            body.workingDays,
            body.pointedAt());
  }

  private List<String> pointedAt() {
    return fields == null
        ? List.of()
        : fields.stream().map(field -> Objects.requireNonNullElse(field, "")).toList();
  }
}
