package org.ipplan.web.supervision;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.supervision.NewSlip;
import org.ipplan.supervision.SlipColour;
import org.ipplan.web.support.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * A slip the office prepares.
 *
 * @param reason text of the letter
 * @param workingDays term for the answer, from the day it is sent; 5 where it is absent
 */
@Schema(
    name = "NewSlip",
    requiredProperties = {"colour", "reason"})
public record NewSlipJson(
    @Nullable SlipColour colour, @Nullable String reason, @Nullable Integer workingDays) {
  private static final int USUAL_TERM = 5;
  private static final NewSlipJson EMPTY = new NewSlipJson(null, null, null);

  /**
   * @param body null where the caller sent none
   * @throws org.ipplan.shared.DomainException {@code input.invalid} with every missing field
   */
  static NewSlip slip(@Nullable NewSlipJson body) {
    var sent = Objects.requireNonNullElse(body, EMPTY);
    new Inputs().required("colour", sent.colour).required("reason", sent.reason).orRefuse();
    return new NewSlip(
        Inputs.require("colour", sent.colour),
        Inputs.require("reason", sent.reason),
        Objects.requireNonNullElse(sent.workingDays, USUAL_TERM));
  }
}
