package org.ipplan.web.inspection;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.inspection.NewFinding;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * A finding as it is written; it has a date, or a term in working days from its feedback.
 *
 * @param department code
 * @param task id of a task of the inspection
 * @param basis rule or document it rests on
 */
@Schema(
    name = "NewFinding",
    requiredProperties = {"department", "text", "basis"})
public record NewFindingJson(
    @Nullable String department,
    @Nullable UUID task,
    @Nullable String text,
    @Nullable String basis,
    @Nullable LocalDate dueOn,
    @Nullable Integer term) {

  private static final NewFindingJson EMPTY =
      new NewFindingJson(null, null, null, null, null, null);

  /**
   * @param body null where the caller sent none
   * @throws org.ipplan.shared.DomainException {@code input.invalid} with every missing field
   */
  static NewFinding asked(@Nullable NewFindingJson body) {
    var wanted = Objects.requireNonNullElse(body, EMPTY);
    new Inputs()
        .required("department", wanted.department)
        .required("text", wanted.text)
        .required("basis", wanted.basis)
        .orRefuse();
    return new NewFinding(
        Inputs.require("department", wanted.department),
        wanted.task,
        Inputs.require("text", wanted.text),
        Inputs.require("basis", wanted.basis),
        wanted.dueOn,
        wanted.term);
  }
}
