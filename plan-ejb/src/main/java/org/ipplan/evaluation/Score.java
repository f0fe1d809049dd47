package org.ipplan.evaluation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A score with its working. The points of the parts and the adjustment add up to the total.
 *
 * @param parts one a criterion, in the scheme's order
 * @param base points of the rates; null where none of them had anything to count
 * @param bonus at least 0
 * @param deductions at most 0
 * @param adjustment what keeps the total at 0; 0 where it is not below
 * @param total null where {@code base} is
 */
public record Score(
    List<Part> parts,
    @Nullable BigDecimal base,
    BigDecimal bonus,
    BigDecimal deductions,
    BigDecimal adjustment,
    @Nullable BigDecimal total)
    implements Serializable {

  public Score {
    parts = List.copyOf(parts);
  }

  /**
   * A criterion's part.
   *
   * @param applies whether there was anything to count
   * @param records how many were counted
   * @param earned of {@code possible}, in records or, where they are weighed, in weights
   * @param of points at stake: those of the criterion and of those that do not apply, in
   *     proportion; 0 where it does not apply. Of a bonus or deduction, its cap
   * @param points with their sign
   */
  public record Part(
      Criterion criterion,
      boolean applies,
      int records,
      BigDecimal earned,
      BigDecimal possible,
      BigDecimal of,
      BigDecimal points)
      implements Serializable {}
}
