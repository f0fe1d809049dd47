package org.ipplan.web.assignment;

import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.assignment.NewCopy;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * What is brought to whose notice.
 *
 * @param department code of the department it goes to
 * @param report id of a submitted report on the task; absent for the task with everything submitted
 */
@Schema(name = "NewCopy", requiredProperties = "department")
public record NewCopyJson(
    @Nullable String department, @Nullable UUID report, @Nullable String note) {

  private static final NewCopyJson EMPTY = new NewCopyJson(null, null, null);

  /**
   * @param body null where the caller sent none
   * @throws org.ipplan.shared.DomainException {@code input.invalid} where no department is named
   */
  static NewCopy wanted(@Nullable NewCopyJson body) {
    var wanted = Objects.requireNonNullElse(body, EMPTY);
    new Inputs().required("department", wanted.department).orRefuse();
    return new NewCopy(Inputs.require("department", wanted.department), wanted.report, wanted.note);
  }
}
