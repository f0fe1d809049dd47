package org.ipplan.progress.persistence;

import jakarta.persistence.Query;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Role;

/**
 * Who may read a report, as a condition on {@code r}, the report, that every statement carries; and
 * which of its files, as a condition on {@code e}. The package of the feature says it in words.
 */
final class Readers {
  /** Reads what stays inside the department. */
  static final String OWN = "r.department_code = :department";

  /**
   * Reads the working text and files: its own department, and who is asked to co-sign them or did.
   * Everybody else reads what was last submitted.
   */
  static final String WORKING =
      """
      (r.department_code = :department OR EXISTS (
        SELECT 1 FROM co_signature asked
        WHERE asked.report_id = r.id AND asked.department_code = :department
          AND asked.state IN ('ASKED', 'AGREED', 'DECLINED')))
      """;

  static final String MAY_READ =
      """
      (%s
        OR (r.ever_submitted
          AND (:everyReport OR EXISTS (
            SELECT 1 FROM assignment party
            WHERE party.task_id = r.task_id AND party.department_code = :department)
          OR EXISTS (
            SELECT 1 FROM copy informed
            WHERE informed.task_id = r.task_id AND informed.department_code = :department
              AND informed.state <> 'TAKEN_BACK'
              AND coalesce(informed.report_id, r.id) = r.id))))
      """
          .formatted(WORKING);

  static final String SEES_FILE =
      """
      CASE WHEN %s THEN e.last_submission IS NULL
      ELSE (SELECT max(s.number) FROM report_submission s WHERE s.report_id = r.id)
        BETWEEN e.first_submission AND coalesce(e.last_submission, 2147483647) END
      """
          .formatted(WORKING);

  private Readers() {}

  /** Sets what the conditions ask. */
  static Query bind(Query query, Caller reader) {
    return query
        .setParameter("department", department(reader))
        .setParameter("everyReport", reader.isOffice() || reader.is(Role.LEADER));
  }

  /** A department's reports are its officials'; nobody else belongs to one here. */
  static String department(Caller reader) {
    var department = reader.department();
    return reader.isDepartmentOfficial() && department != null ? department : "";
  }
}
