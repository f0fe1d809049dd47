package org.ipplan.web.page.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ipplan.calendar.CalendarDay;

/**
 * A month as a wall calendar shows it.
 *
 * @param first day of the month
 * @param weeks of seven days from Monday; null where the day is of another month
 */
public record Month(LocalDate first, List<List<CalendarDay>> weeks) {
  private static final int DAYS_OF_A_WEEK = 7;

  /**
   * @param days every day of one year in order
   */
  static List<Month> of(List<CalendarDay> days) {
    return IntStream.rangeClosed(1, 12)
        .mapToObj(number -> days.stream().filter(d -> d.on().getMonthValue() == number).toList())
        .map(Month::month)
        .toList();
  }

  private static Month month(List<CalendarDay> days) {
    var first = days.get(0).on();
    var before = first.getDayOfWeek().getValue() - 1;
    var length = YearMonth.from(first).lengthOfMonth();
    var weeks = new ArrayList<List<CalendarDay>>();
    for (int monday = -before; monday < length; monday += DAYS_OF_A_WEEK) {
      weeks.add(week(days, monday));
    }
    return new Month(first, weeks);
  }

  private static List<CalendarDay> week(List<CalendarDay> days, int monday) {
    var week = new ArrayList<CalendarDay>();
    for (int i = monday; i < monday + DAYS_OF_A_WEEK; i++) {
      week.add(i < 0 || i >= days.size() ? null : days.get(i));
    }
    return week;
  }
}
