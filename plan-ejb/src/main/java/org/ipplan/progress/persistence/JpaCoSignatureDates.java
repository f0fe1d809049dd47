package org.ipplan.progress.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ipplan.calendar.persistence.TermDates;
import org.ipplan.progress.domain.CoSignature;

/**
 * Last days to answer where a department is asked to co-sign and no day was named: the day follows
 * from the term. A day that was named stays.
 */
@ApplicationScoped
public class JpaCoSignatureDates extends TermDates {
  private static final String OPEN_DATES =
      """
      SELECT c.id, r.task_id, t.year, t.number, c.department_code, c.due_on,
        c.due_from_on AS from_on, %d AS days
      FROM co_signature c
        JOIN report r ON r.id = c.report_id
        JOIN task t ON t.id = r.task_id
      WHERE c.state = 'ASKED' AND c.due_from_on IS NOT NULL AND c.due_on >= cast(:today AS date)
      ORDER BY t.year, t.number, c.department_code, c.asked_at, c.id
      """
          .formatted(CoSignature.TO_ANSWER.value());

  private static final String UPDATE =
      """
      UPDATE co_signature d SET due_on = w.then_on, version = d.version + 1
      FROM wanted w
      WHERE d.id = w.id AND d.state = 'ASKED' AND d.due_from_on IS NOT NULL
        AND d.due_on = w.now_on
      """;

  public JpaCoSignatureDates() {
    super(new Statements("co-signature", "co-sign-by", false, OPEN_DATES, UPDATE));
  }
}
