package org.ipplan.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One calendar taking the place of another, and what that does to dates that were reckoned before.
 *
 * <p>A date moves only where nobody is harmed and nothing decided by hand is undone:
 *
 * <ul>
 *   <li>a date that has passed stays, whatever would come out now;
 *   <li>a date never moves to a day before today: nobody becomes late overnight;
 *   <li>a date the calendar in force does not yield was set otherwise, by a person or by an earlier
 *       promise, and stays.
 * </ul>
 *
 * Whether a date was told to its party already is known to the feature that keeps it: it asks for
 * the others only (rule source: section 8, last lines).
 *
 * @param now in force
 * @param then about to be
 * @param today the business date
 */
public record CalendarChange(WorkingCalendar now, WorkingCalendar then, LocalDate today) {

  /**
   * Where a date goes, and why.
   *
   * @param because days of the term that change, in order
   */
  public record Shift(LocalDate thenOn, List<ChangedDay> because) {
    public Shift {
      because = List.copyOf(because);
    }
  }

  /**
   * Where a kept date goes, which was the end of a term for doing something.
   *
   * @param from the day the term was counted from
   * @param keptOn the date as it is kept
   * @return empty where the date stays
   */
  public Optional<Shift> shift(LocalDate from, Term term, LocalDate keptOn) {
    if (keptOn.isBefore(today) || !end(now, from, term).equals(keptOn)) {
      return Optional.empty();
    }
    var thenOn = end(then, from, term);
    return thenOn.equals(keptOn) || thenOn.isBefore(today)
        ? Optional.empty()
        : Optional.of(new Shift(thenOn, changed(from, later(keptOn, thenOn))));
  }

  /** Days after one day, up to and including another, that are worked in one of the two only. */
  public List<ChangedDay> changed(LocalDate after, LocalDate upTo) {
    return after
        .plusDays(1)
        .datesUntil(upTo.plusDays(1))
        .filter(on -> now.isWorking(on) != then.isWorking(on))
        .map(on -> ChangedDay.of(then.day(on)))
        .toList();
  }

  private static LocalDate end(WorkingCalendar calendar, LocalDate from, Term term) {
    return calendar.deadline(from, term, TermPurpose.ACT).dueOn();
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
