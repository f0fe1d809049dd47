package org.ipplan.progress.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ipplan.calendar.persistence.TermDates;
import org.ipplan.progress.domain.Report;

/**
 * Last days to change a returned report where the office named no day: the department was told a
 * term, and the day follows from it. A day the office named was told and stays; the day as it came
 * out at the return stays in the review. A period's due date is fixed and never moves.
 */
@ApplicationScoped
public class JpaReturnedReportDates extends TermDates {
  private static final String OPEN_DATES =
      """
      SELECT r.id, r.task_id, t.year, t.number, r.department_code, r.due_on,
        r.due_from_on AS from_on, %d AS days
      FROM report r JOIN task t ON t.id = r.task_id
      WHERE r.state = 'RETURNED' AND r.due_from_on IS NOT NULL
        AND r.due_on >= cast(:today AS date)
      ORDER BY t.year, t.number, r.department_code, r.period, r.consolidated, r.id
      """
          .formatted(Report.TO_CHANGE.value());

  private static final String UPDATE =
      """
      UPDATE report d SET due_on = w.then_on, version = d.version + 1
      FROM wanted w
      WHERE d.id = w.id AND d.state = 'RETURNED' AND d.due_from_on IS NOT NULL
        AND d.due_on = w.now_on
      """;

  public JpaReturnedReportDates() {
    super(new Statements("report", "resubmit-by", false, OPEN_DATES, UPDATE));
  }
}
