package org.ipplan.indicator;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A value of an indicator as it is given.
 *
 * @param period {@code 2024}, {@code 2024-H1}, {@code 2024-Q2} or {@code 2024-06}
 * @param value in the indicator's unit
 * @param source where it was published
 * @param publishedOn null where it is not known; not after today
 * @param reference what a bringing system calls it, null where it has no name for it
 */
public record NewObservation(
    String period,
    BigDecimal value,
    String source,
    @Nullable LocalDate publishedOn,
    @Nullable String reference)
    implements Serializable {
  /** Longest source, in characters. */
  public static final int MAX_SOURCE = 500;

  /** Longest reference, in characters. */
  public static final int MAX_REFERENCE = 200;

  /** Most digits before the point. */
  public static final int MAX_DIGITS = 15;

  /** Most digits after the point. */
  public static final int MAX_SCALE = 6;
}
