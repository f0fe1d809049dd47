package org.ipplan.propagation;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a step with a line carries.
 *
 * @param on the day it was sent or done; today where it is left out
 * @param means how it was sent, or how the receipt came; people say it of a receipt
 * @param reason why it failed
 */
public record PropagationInput(
    @Nullable LocalDate on, @Nullable Means means, @Nullable String reason, @Nullable String note)
    implements Serializable {

  /** A step that carries nothing. */
  public static final PropagationInput NONE = new PropagationInput(null, null, null, null);
}
