package org.ipplan.calendar;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;

/**
 * The days of one published year, worked out once, so that looking up a day and counting up to it
 * cost the same wherever in the year it lies.
 */
final class YearTable {
  private final YearCalendar calendar;
  private final List<CalendarDay> days;

  /** For each day of the year: working days less weekdays, from 1 January to that day. */
  private final int[] departures;

  YearTable(YearCalendar calendar) {
    this.calendar = calendar;
    this.days = daysOf(calendar);
    this.departures = departuresOf(days);
  }

  YearCalendar calendar() {
    return calendar;
  }

  List<CalendarDay> days() {
    return days;
  }

  CalendarDay day(LocalDate on) {
    return days.get(on.getDayOfYear() - 1);
  }

  /** By how much this year changes a count of weekdays that goes up to and including the day. */
  int departureUpTo(LocalDate on) {
    if (on.getYear() < calendar.year()) {
      return 0;
    }
    return on.getYear() > calendar.year()
        ? departures[departures.length - 1]
        : departures[on.getDayOfYear() - 1];
  }

  private static List<CalendarDay> daysOf(YearCalendar calendar) {
    var workingWeekends =
        calendar.workingWeekends().stream().collect(toMap(WorkingWeekend::on, identity()));
    var year = Year.of(calendar.year());
    return year.atDay(1)
        .datesUntil(year.plusYears(1).atDay(1))
        .map(on -> day(on, calendar, workingWeekends))
        .toList();
  }

  private static CalendarDay day(
      LocalDate on, YearCalendar calendar, Map<LocalDate, WorkingWeekend> workingWeekends) {
    var source = calendar.source().citation();
    var inLieu = workingWeekends.get(on);
    if (inLieu != null) {
      return CalendarDay.named(on, true, Reason.inLieu(inLieu, source));
    }
    return calendar.daysOff().stream()
        .filter(period -> period.contains(on))
        .findFirst()
        .map(period -> CalendarDay.named(on, false, Reason.dayOff(period, source)))
        .orElseGet(() -> CalendarDay.usual(on, source));
  }

  private static int[] departuresOf(List<CalendarDay> days) {
    var departures = days.stream().mapToInt(YearTable::departure).toArray();
    for (int i = 1; i < departures.length; i++) {
      departures[i] += departures[i - 1];
    }
    return departures;
  }

  private static int departure(CalendarDay day) {
    return (day.working() ? 1 : 0) - (Weekdays.contains(day.on()) ? 1 : 0);
  }
}
