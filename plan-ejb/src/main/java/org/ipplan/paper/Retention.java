package org.ipplan.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How long a record is kept, as archive schedules say. */
public enum Retention {
  Y10(10),
  Y30(30),
  PERMANENT(0);

  private static final int FOR_EVER = 0;

  private final int years;

  Retention(int years) {
    this.years = years;
  }

  /**
   * First day the record need no longer be kept: years are counted from the January after the case
   * was closed.
   *
   * @return null where it is kept for ever
   */
  public @Nullable LocalDate keepUntil(LocalDate closedOn) {
    return years == FOR_EVER ? null : LocalDate.of(closedOn.getYear() + 1 + years, 1, 1);
  }
}
