package org.ipplan.calendar;

import java.io.Serializable;
import java.util.List;

/**
 * What a year's calendar would change, were it put in force now.
 *
 * @param year of the calendar
 * @param days of the year that become working days, or cease to be, in order
 * @param moves dates that would move; those that stay are not listed
 */
public record CalendarPreview(int year, List<ChangedDay> days, List<DateMove.Listed> moves)
    implements Serializable {

  public CalendarPreview {
    days = List.copyOf(days);
    moves = List.copyOf(moves);
  }
}
