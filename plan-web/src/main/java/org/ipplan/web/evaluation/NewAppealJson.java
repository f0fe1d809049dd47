package org.ipplan.web.evaluation;

import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.evaluation.Evidence;
import org.ipplan.evaluation.NewAppeal;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * An appeal as it is filed.
 *
 * @param round number within the year, absent for the latest
 * @param line id of the line, absent for the criterion as a whole
 */
@Schema(
    name = "NewEvaluationAppeal",
    requiredProperties = {"criterion", "grounds"})
public record NewAppealJson(
    @Nullable Integer round,
    @Nullable Evidence criterion,
    @Nullable UUID line,
    @Nullable String grounds) {

  private static final NewAppealJson EMPTY = new NewAppealJson(null, null, null, null);

  /**
   * @param body null where the caller sent none
   * @throws org.ipplan.shared.DomainException {@code input.invalid} with every missing field
   */
  static NewAppeal asked(@Nullable NewAppealJson body) {
    var wanted = Objects.requireNonNullElse(body, EMPTY);
    new Inputs()
        .required("criterion", wanted.criterion)
        .required("grounds", wanted.grounds)
        .orRefuse();
    return new NewAppeal(
        wanted.round,
        Inputs.require("criterion", wanted.criterion),
        wanted.line,
        Inputs.require("grounds", wanted.grounds));
  }
}
