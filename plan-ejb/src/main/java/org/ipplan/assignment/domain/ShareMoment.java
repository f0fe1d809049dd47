package org.ipplan.assignment.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipplan.calendar.Deadline;
import org.ipplan.calendar.WorkingCalendar;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Refusal;

/**
 * What a step on a share brings with it.
 *
 * @param today date of the business clock
 * @param now instant of the business clock
 * @param signFor the term to sign for what is handed out today
 * @param taskUnderWay whether the task is assigned or in progress
 * @param followsTask whether the step follows from the task or from the work
 * @param open what keeps the department from being done
 */
public record ShareMoment(
    Caller caller,
    LocalDate today,
    Instant now,
    Deadline signFor,
    WorkingCalendar calendar,
    boolean taskUnderWay,
    boolean followsTask,
    List<Refusal> open) {

  public ShareMoment {
    open = List.copyOf(open);
  }

  /** The same moment for a step that follows from the task or from the work. */
  public ShareMoment following() {
    return new ShareMoment(caller, today, now, signFor, calendar, taskUnderWay, true, open);
  }
}
