package org.ipplan.ruleset;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A grade and where it begins.
 *
 * @param code {@code A+}, {@code A}, …
 * @param bound least score
 * @param inclusive whether the bound itself has the grade
 */
public record Grade(String code, BigDecimal bound, boolean inclusive) implements Serializable {

  /** Whether a score is high enough. */
  public boolean isReachedBy(BigDecimal score) {
    var order = score.compareTo(bound);
    return inclusive ? order >= 0 : order > 0;
  }
}
