package org.ipplan.web.inspection;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.inspection.AppraisalKind;
import org.ipplan.inspection.NewAppraisal;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * A praise or criticism as it is proposed.
 *
 * @param department code
 */
@Schema(
    name = "NewAppraisal",
    requiredProperties = {"kind", "department", "text"})
public record NewAppraisalJson(
    @Nullable AppraisalKind kind, @Nullable String department, @Nullable String text) {

  private static final NewAppraisalJson EMPTY = new NewAppraisalJson(null, null, null);

  /**
   * @param body null where the caller sent none
   * @throws org.ipplan.shared.DomainException {@code input.invalid} with every missing field
   */
  static NewAppraisal asked(@Nullable NewAppraisalJson body) {
    var wanted = Objects.requireNonNullElse(body, EMPTY);
    new Inputs()
        .required("kind", wanted.kind)
        .required("department", wanted.department)
        .required("text", wanted.text)
        .orRefuse();
    return new NewAppraisal(
        Inputs.require("kind", wanted.kind),
        Inputs.require("department", wanted.department),
        Inputs.require("text", wanted.text));
  }
}
