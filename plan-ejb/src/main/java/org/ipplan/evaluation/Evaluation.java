package org.ipplan.evaluation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A department's score in a round, or how its year stands today.
 *
 * @param round null for how the year stands today, which is not stored
 * @param scheme edition it is counted by
 * @param score with every correction
 * @param original without corrections; equal to {@code score} where there are none
 * @param recorded total that was written down when the round was started; null where it had none
 * @param recordedFinal the same of when it became final; null before
 * @param corrections how many there are
 * @param openAppeals how many nobody decided yet
 */
public record Evaluation(
    int year,
    String department,
    String nameZh,
    String nameEn,
    @Nullable RoundDetails round,
    LocalDate asOf,
    SchemeDetails scheme,
    Score score,
    Score original,
    @Nullable BigDecimal recorded,
    @Nullable BigDecimal recordedFinal,
    int corrections,
    int openAppeals)
    implements Serializable {

  /** Edition it is counted by. */
  public UUID schemeId() {
    return scheme.id();
  }

  /**
   * Whether working it out again from what is stored gives the total that was written down; true
   * for what is not stored.
   */
  public boolean replays() {
    return round == null
        || (same(recorded, original.total())
            && (round.finalisedAt() == null || same(recordedFinal, score.total())));
  }

  private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return one.compareTo(other) == 0;
  }
}
