package org.ipplan.progress;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A time to report on.
 *
 * @param code such as {@code 2024-H1}, {@code 2024-Q3}, {@code 2024-M08}
 * @param version 0 where it is not kept yet
 * @param toOn last day of the period
 * @param dueOn last day to submit its report
 */
public record PeriodDetails(
    String code,
    long version,
    int year,
    LocalDate fromOn,
    LocalDate toOn,
    LocalDate dueOn,
    PeriodState state,
    ReportRhythm rhythm)
    implements Serializable {

  /** A period nobody has closed. */
  public PeriodDetails(
      String code,
      int year,
      LocalDate fromOn,
      LocalDate toOn,
      LocalDate dueOn,
      ReportRhythm rhythm) {
    this(code, 0, year, fromOn, toOn, dueOn, PeriodState.OPEN, rhythm);
  }

  public boolean isClosed() {
    return state == PeriodState.CLOSED;
  }
}
