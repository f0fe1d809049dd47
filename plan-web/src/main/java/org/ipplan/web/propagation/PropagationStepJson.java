package org.ipplan.web.propagation;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.propagation.Means;
import org.ipplan.propagation.PropagationInput;
import org.jspecify.annotations.Nullable;

/**
 * The body of a step with a line of the ledger.
 *
 * @param on the day it was sent or done; left out for today
 * @param means how it was sent, or how the receipt came; a person says it of a receipt
 * @param reason why it failed
 */
@Schema(name = "PropagationStep")
public record PropagationStepJson(
    @Nullable LocalDate on, @Nullable Means means, @Nullable String reason, @Nullable String note) {

  /**
   * @param body null where the caller sent none
   */
  static PropagationInput input(@Nullable PropagationStepJson body) {
    return body == null
        ? PropagationInput.NONE
        : new PropagationInput(body.on, body.means, body.reason, body.note);
  }
}
