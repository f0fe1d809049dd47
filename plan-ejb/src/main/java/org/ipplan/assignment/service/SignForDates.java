package org.ipplan.assignment.service;

import jakarta.enterprise.context.Dependent;
import org.ipplan.calendar.persistence.TermDates;

/**
 * Last days to sign for a share. Such a date is served once the department has signed; while a
 * share is disputed it has no meaning, and the office's decision begins a new term.
 */
@Dependent
public class SignForDates extends TermDates {
  private static final String OPEN_DATES =
      """
      SELECT a.id, a.task_id, t.year, t.number, a.department_code, a.sign_for_by_on AS due_on,
        a.sign_for_days AS days,
        coalesce(a.sign_for_from_on,
          cast(a.assigned_at AT TIME ZONE 'Asia/Shanghai' AS date)) AS from_on
      FROM assignment a JOIN task t ON t.id = a.task_id
      WHERE a.state = 'PENDING' AND a.sign_for_by_on >= cast(:today AS date)
      ORDER BY t.year, t.number, a.position, a.id
      """;

  private static final String UPDATE =
      """
      UPDATE assignment d SET sign_for_by_on = w.then_on, version = d.version + 1
      FROM wanted w
      WHERE d.id = w.id AND d.state = 'PENDING' AND d.sign_for_by_on = w.now_on
      """;

  public SignForDates() {
    super(new Statements("assignment", "sign-for-by", true, OPEN_DATES, UPDATE));
  }
}
