package org.ipplan.evaluation.persistence;

import java.math.BigDecimal;
import java.util.Map;
import org.ipplan.evaluation.Evidence;
import org.ipplan.evaluation.Tally;
import org.jspecify.annotations.Nullable;

/**
 * What was counted of one department.
 *
 * @param tallies with every correction
 * @param original without
 * @param recorded total written down at the start, null where there was none
 * @param recordedFinal the same of when it became final
 */
public record Counted(
    String department,
    String nameZh,
    String nameEn,
    Map<Evidence, Tally> tallies,
    Map<Evidence, Tally> original,
    @Nullable BigDecimal recorded,
    @Nullable BigDecimal recordedFinal,
    int corrections,
    int openAppeals) {
  public Counted {
    tallies = Map.copyOf(tallies);
    original = Map.copyOf(original);
  }
}
