package org.ipplan.credit.domain;

import java.time.LocalDate;

/**
 * Days on which measures and publicity run; they start and stop together (C8).
 *
 * @param until first day on which they run no longer
 */
public record Period(LocalDate from, LocalDate until) {
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(until);
  }
}
