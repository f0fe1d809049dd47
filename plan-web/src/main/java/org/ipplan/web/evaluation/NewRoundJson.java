package org.ipplan.web.evaluation;

import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.evaluation.NewRound;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * A round as it is started.
 *
 * @param asOf last day that counts
 */
@Schema(
    name = "NewEvaluationRound",
    requiredProperties = {"asOf", "reason"})
public record NewRoundJson(@Nullable LocalDate asOf, @Nullable String reason) {

  private static final NewRoundJson EMPTY = new NewRoundJson(null, null);

  /**
   * @param body null where the caller sent none
   * @throws org.ipplan.shared.DomainException {@code input.invalid} with every missing field
   */
  static NewRound asked(@Nullable NewRoundJson body) {
    var wanted = Objects.requireNonNullElse(body, EMPTY);
    new Inputs().required("asOf", wanted.asOf).required("reason", wanted.reason).orRefuse();
    return new NewRound(
        Inputs.require("asOf", wanted.asOf), Inputs.require("reason", wanted.reason));
  }
}
