package org.ipplan.evaluation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which round is asked for.
 *
 * @param round number within the year; 0 for how the year stands today; null for the latest that
 *     the caller may read and, where there is none, how the year stands today
 * @param knownOn as it was known at that moment; null for now
 */
public record EvaluationFilter(@Nullable Integer round, @Nullable Instant knownOn) {
  public static final EvaluationFilter LATEST = new EvaluationFilter(null, null);
  public static final EvaluationFilter TODAY = new EvaluationFilter(0, null);

  /** A round of the year as it is known now. */
  public static EvaluationFilter round(int number) {
    return new EvaluationFilter(number, null);
  }
}
