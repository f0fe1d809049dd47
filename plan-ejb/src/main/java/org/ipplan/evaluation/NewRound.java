package org.ipplan.evaluation;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A round as it is started.
 *
 * @param asOf last day that is counted; not after today, not before the year
 */
public record NewRound(LocalDate asOf, String reason) implements Serializable {
  public static final int MAX_REASON = 2_000;
}
