package org.ipplan.supervision.service;

import java.time.LocalDate;
import org.ipplan.calendar.CalendarService;
import org.ipplan.calendar.Term;
import org.ipplan.calendar.TermPurpose;
import org.ipplan.supervision.Light;

/**
 * Why which light is on, as an expression for SQL that names a {@link
 * org.ipplan.supervision.LightReason.Code}, so that lists can be filtered by it.
 *
 * <ul>
 *   <li>DONE: closed.
 *   <li>RED: past its date. A continuing task never turns red for time, only for a report that is
 *       missed (T7).
 *   <li>YELLOW: ten working days or fewer to its date, or a report is missed.
 *   <li>GREY: not started.
 *   <li>GREEN: everything else.
 * </ul>
 *
 * @param today date of the business clock
 * @param nearOn last date that is near: ten working days from today
 * @param signNearOn last date that is near for signing for, co-signing and answering a slip: two
 *     working days from today
 */
record LightRule(LocalDate today, LocalDate nearOn, LocalDate signNearOn) {
  static final Term NEAR = Term.workingDays(Light.NEAR_WORKING_DAYS);
  static final Term SIGN_NEAR = Term.workingDays(2);

  /** Periods of a task {@code t} whose date has passed without the lead's report sent up. */
  private static final String MISSED_PERIODS =
      """
      FROM task_period rp
      JOIN assignment la ON la.task_id = t.id AND la.role = 'LEAD'
        AND la.state IN ('ACCEPTED', 'IN_PROGRESS')
      WHERE rp.task_id = t.id AND rp.due_on < cast(:today as date) AND NOT EXISTS (
        SELECT 1 FROM report r WHERE r.assignment_id = la.id AND r.period = rp.code
          AND r.state IN ('SUBMITTED', 'APPROVED', 'LOCKED'))
      """;

  /** Date of the first report missed, null where none is. */
  static final String MISSED_ON = "(SELECT min(rp.due_on) " + MISSED_PERIODS + ")";

  /** Of a task {@code t}. */
  static final String OF_TASK =
      """
      CASE
        WHEN t.state = 'CLOSED' THEN 'FINISHED'
        WHEN t.state = 'CANCELLED' THEN 'CANCELLED'
        WHEN t.state = 'DRAFT' THEN 'NOT_HANDED_OUT'
        WHEN NOT t.continuing AND t.due_on < cast(:today as date) THEN 'OVERDUE'
        WHEN t.continuing AND EXISTS (SELECT 1 %1$s) THEN 'REPORT_MISSED'
        WHEN NOT t.continuing AND t.due_on <= cast(:nearOn as date) THEN 'NEAR'
        WHEN EXISTS (SELECT 1 %1$s) THEN 'BEHIND'
        WHEN t.state = 'ASSIGNED' THEN 'NOT_BEGUN'
        WHEN t.continuing THEN 'CONTINUING'
        ELSE 'ON_COURSE'
      END
      """
          .formatted(MISSED_PERIODS);

  /** Of something that waits for a deed by a date: {@code w.due_on}, {@code w.state}. */
  static final String OF_WAITING =
      """
      CASE
        WHEN w.due_on IS NULL THEN 'UNDATED'
        WHEN w.kind = 'ASSIGNMENT' AND w.state = 'DONE' THEN 'FINISHED'
        WHEN w.kind = 'ASSIGNMENT' AND w.state = 'WITHDRAWN' THEN 'CANCELLED'
        WHEN w.kind = 'ASSIGNMENT' AND w.continuing AND w.state <> 'PENDING' THEN 'CONTINUING'
        WHEN w.due_on < cast(:today as date) THEN 'OVERDUE'
        WHEN w.state IN ('PENDING', 'ASKED', 'SENT') AND w.due_on <= cast(:signNearOn as date) THEN 'NEAR'
        WHEN w.state NOT IN ('PENDING', 'ASKED', 'SENT') AND w.due_on <= cast(:nearOn as date) THEN 'NEAR'
        WHEN w.state IN ('PENDING', 'NOT_BEGUN', 'PLANNED', 'ASKED', 'SENT') THEN 'NOT_BEGUN'
        ELSE 'ON_COURSE'
      END
      """;

  static LightRule of(LocalDate today, CalendarService calendar) {
    return new LightRule(
        today,
        calendar.deadline(today, NEAR, TermPurpose.ACT).dueOn(),
        calendar.deadline(today, SIGN_NEAR, TermPurpose.ACT).dueOn());
  }
}
