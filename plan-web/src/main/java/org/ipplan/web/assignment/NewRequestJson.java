package org.ipplan.web.assignment;

import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.assignment.NewRequest;
import org.ipplan.assignment.RequestKind;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * What a department asks for.
 *
 * @param dueOn the date asked for: an extension's, or a change's
 * @param text what the task should be instead: a change's
 * @param department code of the department that should take over: a transfer's
 */
@Schema(
    name = "NewChangeRequest",
    requiredProperties = {"kind", "reason"})
public record NewRequestJson(
    @Nullable RequestKind kind,
    @Nullable String reason,
    @Nullable LocalDate dueOn,
    @Nullable String text,
    @Nullable String department) {

  private static final NewRequestJson EMPTY = new NewRequestJson(null, null, null, null, null);

  /**
   * @param body null where the caller sent none
   * @throws org.ipplan.shared.DomainException {@code input.invalid} with every missing field
   */
  static NewRequest asked(@Nullable NewRequestJson body) {
    var asked = Objects.requireNonNullElse(body, EMPTY);
    new Inputs().required("kind", asked.kind).required("reason", asked.reason).orRefuse();
    return new NewRequest(
        Inputs.require("kind", asked.kind),
        Inputs.require("reason", asked.reason),
        asked.dueOn,
        asked.text,
        asked.department);
  }
}
