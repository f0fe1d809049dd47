package org.ipplan.plan.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a span of days lies to a plan's year. */
final class Validity {
  private Validity() {}

  static boolean overlaps(int year, @Nullable LocalDate from, @Nullable LocalDate to) {
    return !endedBefore(year, to) && !beginsAfter(year, from);
  }

  static boolean endedBefore(int year, @Nullable LocalDate to) {
    return to != null && !to.isAfter(LocalDate.of(year, 1, 1));
  }

  static boolean beginsAfter(int year, @Nullable LocalDate from) {
    return from != null && from.getYear() > year;
  }
}
