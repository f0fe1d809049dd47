package org.ipplan.supervision.domain;

import java.time.LocalDate;
import org.ipplan.calendar.Term;
import org.ipplan.calendar.TermPurpose;
import org.ipplan.calendar.WorkingCalendar;

/**
 * Days on which rungs ring: always working days. Before the due date they are counted back from it,
 * or from the last working day before it where it is a day off: what is due on a Sunday has to be
 * done by Friday. After it they are counted forward.
 */
public record RungDays(WorkingCalendar calendar) {

  /** The day on which a rung of a matter rings. */
  public LocalDate of(LocalDate dueOn, int workingDays) {
    return workingDays > 0 ? after(dueOn, workingDays) : before(dueOn.plusDays(1), 1 - workingDays);
  }

  /**
   * The last due date whose rung has rung by a day; earlier due dates have rung before.
   *
   * @param on a working day
   */
  public LocalDate lastDue(LocalDate on, int workingDays) {
    return workingDays > 0
        ? before(on.plusDays(1), workingDays).minusDays(1)
        : after(on, 1 - workingDays).minusDays(1);
  }

  /** The n-th working day after a day. */
  private LocalDate after(LocalDate day, int n) {
    return calendar.deadline(day, Term.workingDays(n), TermPurpose.ACT).dueOn();
  }

  /** The n-th working day before a day. */
  private LocalDate before(LocalDate day, int n) {
    var found = day;
    for (int left = n; left > 0; left -= calendar.isWorking(found) ? 1 : 0) {
      found = found.minusDays(1);
    }
    return found;
  }
}
