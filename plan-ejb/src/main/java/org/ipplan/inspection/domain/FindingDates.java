package org.ipplan.inspection.domain;

import java.time.LocalDate;
import org.ipplan.calendar.Term;
import org.ipplan.calendar.TermPurpose;
import org.ipplan.calendar.WorkingCalendar;

/**
 * The dates of a finding and of its objection, by the calendar of today. All of them are terms for
 * doing something, so the last day rolls to a working day (Civil Code Art. 203).
 */
public record FindingDates(LocalDate today, WorkingCalendar calendar) {
  /** To object, and to review an objection (Art. 17). */
  public static final Term THIRTY_DAYS = Term.calendarDays(30);

  LocalDate rectifyBy(int workingDays) {
    return end(Term.workingDays(workingDays));
  }

  LocalDate objectBy() {
    return end(THIRTY_DAYS);
  }

  LocalDate reviewBy() {
    return end(THIRTY_DAYS);
  }

  /** A date moved on by the working days since work was held up. */
  LocalDate resumed(LocalDate dueOn, LocalDate suspendedOn) {
    var days = calendar.workingDaysBetween(suspendedOn, today);
    return days < 1
        ? dueOn
        : calendar.deadline(dueOn, Term.workingDays(days), TermPurpose.ACT).dueOn();
  }

  private LocalDate end(Term term) {
    return calendar.deadline(today, term, TermPurpose.ACT).dueOn();
  }
}
