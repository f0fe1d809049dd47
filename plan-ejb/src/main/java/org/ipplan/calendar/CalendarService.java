package org.ipplan.calendar;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.List;

/**
 * What other features may ask of the calendar.
 *
 * <p>Every date is a day in Asia/Shanghai, whatever the zone of the server; the service reads no
 * clock, callers say which day is today. Dates lie in the years 1900 to 2999, others are refused
 * with {@code calendar.date-out-of-range}. Nothing is null unless a record says so. The methods
 * only read: they may be repeated and called at the same time, and answer from the years published
 * at that moment, so that a provisional answer can change when a year is loaded.
 *
 * <p>Rule source: 0.2 (terms), section 8 (calendars).
 */
@Local
public interface CalendarService {

  /**
   * When a term ends, and the reckoning that leads there.
   *
   * @param from the day the term starts from, such as the day a document was served; not counted
   * @param term number and unit
   * @param purpose {@link TermPurpose#ACT} rolls to the next working day, {@link
   *     TermPurpose#EFFECT} does not
   * @throws CalendarException {@code calendar.date-out-of-range} if {@code from} or the end is
   */
  Deadline deadline(LocalDate from, Term term, TermPurpose purpose);

  /**
   * One day: worked or not, its name, and the notice that decides it.
   *
   * @throws CalendarException {@code calendar.date-out-of-range}
   */
  CalendarDay day(LocalDate on);

  /**
   * Every day of a year in order, provisional ones if the year is not published.
   *
   * @throws CalendarException {@code calendar.date-out-of-range}
   */
  List<CalendarDay> days(int year);

  /**
   * Working days left at {@code from} until {@code to}: those after {@code from}, up to and
   * including {@code to}. Negative when {@code to} has passed. Zero on the day itself, but also
   * when only days off lie between; whether something is overdue is {@code to.isBefore(from)}.
   *
   * @throws CalendarException {@code calendar.date-out-of-range}
   */
  int workingDaysBetween(LocalDate from, LocalDate to);

  /**
   * A year's calendar as it was published, with its notice.
   *
   * @throws CalendarException {@code calendar.year-not-published}
   */
  YearCalendar year(int year);

  /**
   * All published years as they are now: one immutable value for work that asks about many days and
   * wants the same answer for all of them, such as a list or a batch run.
   */
  WorkingCalendar current();
}
