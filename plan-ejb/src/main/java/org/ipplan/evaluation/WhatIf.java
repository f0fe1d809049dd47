package org.ipplan.evaluation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is supposed of an evaluation.
 *
 * @param round as in {@link EvaluationFilter}
 * @param scheme edition to count by; null for the evaluation's own. Weights within what was counted
 *     stay as they were counted
 */
public record WhatIf(@Nullable Integer round, @Nullable UUID scheme, List<Change> changes)
    implements Serializable {
  public WhatIf {
    changes = List.copyOf(changes);
  }

  /**
   * More or less of something.
   *
   * @param earned added to what was earned; negative for less
   * @param possible added to what could be earned; negative for less
   */
  public record Change(Evidence criterion, BigDecimal earned, BigDecimal possible)
      implements Serializable {}

  /** What a score is, and what it would be. */
  public record Outcome(Evaluation now, SchemeDetails scheme, Score then) implements Serializable {}
}
