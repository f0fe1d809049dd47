package org.ipplan.web.progress;

import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.progress.NewCoSignature;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * Whom a department asks to co-sign its report.
 *
 * @param department code
 * @param note what it is asked to look at
 * @param dueOn last day to answer; absent for five working days from today
 */
@Schema(name = "NewCoSignature", requiredProperties = "department")
public record NewCoSignatureJson(
    @Nullable String department, @Nullable String note, @Nullable LocalDate dueOn) {

  private static final NewCoSignatureJson EMPTY = new NewCoSignatureJson(null, null, null);

  /**
   * @param body null where the caller sent none
   * @throws org.ipplan.shared.DomainException {@code input.invalid} where no department is named
   */
  static NewCoSignature wanted(@Nullable NewCoSignatureJson body) {
    var wanted = Objects.requireNonNullElse(body, EMPTY);
    new Inputs().required("department", wanted.department).orRefuse();
    return new NewCoSignature(
        Inputs.require("department", wanted.department), wanted.note, wanted.dueOn);
  }
}
