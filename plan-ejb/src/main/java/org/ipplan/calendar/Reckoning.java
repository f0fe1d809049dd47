package org.ipplan.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reckons one term and writes down how. Used once.
 *
 * <p>Rule 0.2; Civil Code Art. 201 (the first day is not counted), Art. 202 (corresponding day or
 * last day of the month), Art. 203 (an end on a day off moves to the day after it).
 */
final class Reckoning {
  /** Longer terms in calendar days show only their end: the days between say nothing. */
  private static final int MOST_LISTED_CALENDAR_DAYS = 31;

  private final WorkingCalendar calendar;
  private final LocalDate from;
  private final Term term;
  private final TermPurpose purpose;
  private final List<ExplainedDay> days = new ArrayList<>();
  private boolean provisional;

  Reckoning(WorkingCalendar calendar, LocalDate from, Term term, TermPurpose purpose) {
    this.calendar = calendar;
    this.from = from;
    this.term = term;
    this.purpose = purpose;
  }

  Deadline deadline() {
    var dueOn =
        switch (term.unit()) {
          case WORKING_DAY -> afterWorkingDays();
          case CALENDAR_DAY -> afterCalendarDays();
          case MONTH -> afterMonths(from.plusMonths(term.value()));
          case YEAR -> afterMonths(from.plusYears(term.value()));
        };
    SupportedDates.require(dueOn);
    return new Deadline(from, term, purpose, dueOn, provisional, days);
  }

  private LocalDate afterWorkingDays() {
    var on = from;
    for (var left = term.value(); left > 0; ) {
      on = on.plusDays(1);
      var day = lookUp(on);
      explain(on, day.working(), day.reason());
      left -= day.working() ? 1 : 0;
    }
    return on;
  }

  private LocalDate afterCalendarDays() {
    var last = from.plusDays(term.value());
    if (term.value() <= MOST_LISTED_CALENDAR_DAYS) {
      from.plusDays(1).datesUntil(last).forEach(on -> explain(on, true, null));
    }
    return end(last, null);
  }

  /** {@code plusMonths} and {@code plusYears} already fall back to the last day of the month. */
  private LocalDate afterMonths(LocalDate last) {
    var corresponds = last.getDayOfMonth() == from.getDayOfMonth();
    return end(last, corresponds ? null : Reason.noCorrespondingDay());
  }

  private LocalDate end(LocalDate last, @Nullable Reason whyThere) {
    return switch (purpose) {
      case ACT -> roll(last, whyThere);
      case EFFECT -> {
        explain(last, true, whyThere);
        yield last;
      }
    };
  }

  private LocalDate roll(LocalDate last, @Nullable Reason whyThere) {
    var day = lookUp(last);
    var why = whyThere;
    while (!day.working()) {
      explain(day.on(), false, both(why, rolled(day)));
      why = null;
      day = lookUp(day.on().plusDays(1));
    }
    explain(day.on(), true, both(why, day.reason()));
    return day.on();
  }

  private CalendarDay lookUp(LocalDate on) {
    var day = calendar.day(on);
    provisional |= day.provisional();
    return day;
  }

  private void explain(LocalDate on, boolean counts, @Nullable Reason reason) {
    days.add(ExplainedDay.of(on, counts, reason));
  }

  private static @Nullable Reason rolled(CalendarDay day) {
    var reason = day.reason();
    return reason == null ? null : reason.rolled();
  }

  private static @Nullable Reason both(@Nullable Reason one, @Nullable Reason other) {
    return one == null ? other : one.and(other);
  }
}
