package org.ipplan.audit;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check of the sealed trail found.
 *
 * @param blocks how many were checked
 * @param records how many were checked
 * @param unsealed how many wait for a seal, and are not covered
 * @param head of the last block; null where there is none
 * @param anchored whether the end was held against an anchor
 * @param faultCount of all, also those beyond the ones listed
 * @param faults the first {@link #MOST_FAULTS}
 */
public record SealReport(
    long blocks,
    long records,
    long unsealed,
    @Nullable String head,
    boolean anchored,
    long faultCount,
    List<SealFault> faults)
    implements Serializable {
  /** Most faults that are listed. */
  public static final int MOST_FAULTS = 100;

  public SealReport {
    faults = List.copyOf(faults);
  }

  /** Whether everything that was checked is as it was sealed. */
  public boolean intact() {
    return faultCount == 0;
  }
}
