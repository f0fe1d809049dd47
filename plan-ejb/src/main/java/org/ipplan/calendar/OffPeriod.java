package org.ipplan.calendar;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Consecutive days off around a festival, the weekends among them included (放假调休).
 *
 * @param from first day off
 * @param to last day off; the same day for a single one
 * @param nameZh name of the festival in Chinese
 * @param nameEn name of the festival in English
 */
public record OffPeriod(LocalDate from, LocalDate to, String nameZh, String nameEn)
    implements Serializable {

  /** Whether the day is one of the days off. */
  public boolean contains(LocalDate on) {
    return !on.isBefore(from) && !on.isAfter(to);
  }

  boolean overlaps(OffPeriod other) {
    return !from.isAfter(other.to) && !to.isBefore(other.from);
  }
}
