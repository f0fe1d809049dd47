package org.ipplan.evaluation;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the decision on an appeal says.
 *
 * @param treatment needed to uphold one against a line; an appeal against a criterion adds
 * @param earned needed where something counts otherwise, or is added
 * @param possible needed where something is added
 */
public record AppealDecision(
    @Nullable String reason,
    @Nullable Treatment treatment,
    @Nullable BigDecimal earned,
    @Nullable BigDecimal possible)
    implements Serializable {
  /** A decision with a reason alone. */
  public static AppealDecision reason(@Nullable String reason) {
    return new AppealDecision(reason, null, null, null);
  }
}
