package org.ipplan.evaluation;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What was counted for a criterion.
 *
 * @param records how many
 * @param earned not negative, not more than {@code possible}
 */
public record Tally(int records, BigDecimal earned, BigDecimal possible) implements Serializable {
  public static final Tally NOTHING = new Tally(0, BigDecimal.ZERO, BigDecimal.ZERO);
}
