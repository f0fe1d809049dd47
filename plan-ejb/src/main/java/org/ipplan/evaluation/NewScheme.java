package org.ipplan.evaluation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a scheme as it is proposed. Names and explanations of criteria stay as they are.
 *
 * @param year first year it is for
 * @param leadWeight how much a share counts for the department that leads the task
 * @param participantWeight the same for one that takes part
 * @param appealDays working days a department may appeal in
 * @param reason why points are given so
 */
public record NewScheme(
    int year,
    String nameZh,
    String nameEn,
    BigDecimal leadWeight,
    BigDecimal participantWeight,
    int appealDays,
    List<Line> criteria,
    String reason)
    implements Serializable {
  public static final int MAX_NAME = 200;
  public static final int MAX_REASON = 2_000;

  public NewScheme {
    criteria = List.copyOf(criteria);
  }

  /** What a criterion is worth; as in {@link Criterion}. */
  public record Line(Evidence code, CriterionKind kind, BigDecimal points, @Nullable BigDecimal cap)
      implements Serializable {}
}
