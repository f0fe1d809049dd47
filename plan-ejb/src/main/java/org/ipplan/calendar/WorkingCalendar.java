package org.ipplan.calendar;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which days are worked, over all published years. Immutable and safe to share between threads;
 * loading a year makes a new one.
 *
 * <p>In a year without a published calendar Monday to Friday are worked, provisionally. Dates are
 * days in Asia/Shanghai, in the years 1900 to 2999; every method refuses others with {@code
 * calendar.date-out-of-range}.
 *
 * <p>Rule source: section 8.
 */
public final class WorkingCalendar {
  private final Map<Integer, YearTable> years;

  private WorkingCalendar(Map<Integer, YearTable> years) {
    this.years = years;
  }

  /**
   * A calendar of these years; of none, if there are none.
   *
   * @throws CalendarException {@code calendar.duplicate-year} if a year occurs twice
   */
  public static WorkingCalendar of(Collection<YearCalendar> calendars) {
    return new WorkingCalendar(
        calendars.stream()
            .map(YearTable::new)
            .collect(
                toMap(
                    table -> table.calendar().year(),
                    identity(),
                    (one, other) -> {
                      throw CalendarException.duplicateYear(one.calendar().year());
                    })));
  }

  /** This calendar with one year added, or replaced by its corrected form. */
  public WorkingCalendar with(YearCalendar calendar) {
    var others = years.values().stream().map(YearTable::calendar);
    return of(
        Stream.concat(others.filter(other -> other.year() != calendar.year()), Stream.of(calendar))
            .toList());
  }

  /** The years that have a published calendar; may be empty. */
  public Set<Integer> publishedYears() {
    return years.keySet().stream().collect(toUnmodifiableSet());
  }

  /**
   * The calendar of one year as it was published.
   *
   * @throws CalendarException {@code calendar.year-not-published}
   */
  public YearCalendar year(int year) {
    var table = years.get(year);
    if (table == null) {
      throw CalendarException.yearNotPublished(year);
    }
    return table.calendar();
  }

  /** Whether the day is worked, as far as is published. */
  public boolean isWorking(LocalDate on) {
    return day(on).working();
  }

  /** The day with its name and source. */
  public CalendarDay day(LocalDate on) {
    var table = years.get(SupportedDates.require(on).getYear());
    return table == null ? CalendarDay.usual(on, null) : table.day(on);
  }

  /** Every day of a year, from 1 January to 31 December. */
  public List<CalendarDay> days(int year) {
    var table = years.get(year);
    return table == null ? provisionalDays(year) : table.days();
  }

  /**
   * When a term that starts on a day ends, and why then.
   *
   * @param from the day the term starts from, such as the day of notification; it is not counted
   * @throws CalendarException {@code calendar.date-out-of-range} also if the end is out of range
   */
  public Deadline deadline(LocalDate from, Term term, TermPurpose purpose) {
    return new Reckoning(this, SupportedDates.require(from), term, purpose).deadline();
  }

  /**
   * A date moved by exactly a pause, in the unit of its term: by the pause's working days, or by
   * its calendar days. Not rolled, for a pause gives back what it took and no more.
   *
   * @param due last day as it was before the pause
   * @param unit unit of the term; months and years are moved by calendar days
   * @param from day the pause began, the last one that counted
   * @param to day it ends, not before {@code from}
   */
  public LocalDate afterPause(LocalDate due, TermUnit unit, LocalDate from, LocalDate to) {
    if (unit != TermUnit.WORKING_DAY) {
      return due.plusDays(ChronoUnit.DAYS.between(from, to));
    }
    var paused = workingDaysBetween(from, to);
    return paused == 0 ? due : deadline(due, Term.workingDays(paused), TermPurpose.ACT).dueOn();
  }

  /**
   * The working days that remain from one day until another: those after {@code from}, up to and
   * including {@code to}. With a due date for {@code to}, the days left to act.
   *
   * <p>Negative when {@code to} has passed: the working days after {@code to}, up to and including
   * {@code from}. Zero on the day itself, but also over a weekend, so it does not tell whether
   * something is overdue; {@code to.isBefore(from)} does. Takes as many steps as there are
   * published years, however far apart the days are.
   */
  public int workingDaysBetween(LocalDate from, LocalDate to) {
    return workingDaysUpTo(to) - workingDaysUpTo(from);
  }

  private int workingDaysUpTo(LocalDate on) {
    var departures = years.values().stream().mapToInt(year -> year.departureUpTo(on)).sum();
    return Weekdays.countUpTo(SupportedDates.require(on)) + departures;
  }

  private static List<CalendarDay> provisionalDays(int year) {
    var first = LocalDate.of(SupportedDates.requireYear(year), 1, 1);
    return first.datesUntil(first.plusYears(1)).map(on -> CalendarDay.usual(on, null)).toList();
  }
}
