package org.ipplan.web.measure;

import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.measure.NewApplier;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * That a department applies a measure.
 *
 * @param measure code
 * @param department code
 * @param reason why this department
 */
@Schema(
    name = "NewMeasureApplier",
    requiredProperties = {"measure", "department", "validFrom", "reason"})
public record NewMeasureApplierJson(
    @Nullable String measure,
    @Nullable String department,
    @Nullable LocalDate validFrom,
    @Nullable String reason) {

  private static final NewMeasureApplierJson EMPTY =
      new NewMeasureApplierJson(null, null, null, null);

  /**
   * @param body null where the caller sent none
   * @throws org.ipplan.shared.DomainException {@code input.invalid} with every missing field
   */
  static NewApplier asked(@Nullable NewMeasureApplierJson body) {
    var wanted = Objects.requireNonNullElse(body, EMPTY);
    new Inputs()
        .required("measure", wanted.measure)
        .required("department", wanted.department)
        .required("validFrom", wanted.validFrom)
        .required("reason", wanted.reason)
        .orRefuse();
    return new NewApplier(
        Inputs.require("measure", wanted.measure),
        Inputs.require("department", wanted.department),
        Inputs.require("validFrom", wanted.validFrom),
        Inputs.require("reason", wanted.reason));
  }
}
