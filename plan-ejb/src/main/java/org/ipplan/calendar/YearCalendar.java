package org.ipplan.calendar;

import java.io.Serializable;
import java.util.List;

/**
 * The working calendar of one year as published: every departure from "Monday to Friday is worked".
 *
 * <p>An instance is always consistent: all its dates lie in the year, days off do not overlap, a
 * working weekend is a weekend, occurs once and is not a day off. A notice that reaches back into
 * the last days of the year before is entered as a corrected calendar of that year.
 *
 * <p>Rule source: the State Council General Office's notice of the year; section 8.
 *
 * @param year the calendar year, 1900 to 2999
 * @param source the notice
 * @param daysOff the periods off, at least one
 * @param workingWeekends the weekend days worked in lieu; may be empty
 */
public record YearCalendar(
    int year, CalendarSource source, List<OffPeriod> daysOff, List<WorkingWeekend> workingWeekends)
    implements Serializable {

  /**
   * @throws CalendarFileException with every inconsistency found
   */
  public YearCalendar {
    daysOff = List.copyOf(daysOff);
    workingWeekends = List.copyOf(workingWeekends);
    var problems = new YearConsistency(year, daysOff, workingWeekends).problems(source);
    if (!problems.isEmpty()) {
      throw new CalendarFileException(problems);
    }
  }
}
