package org.ipplan.supervision.service;

import java.util.List;

/**
 * What may be due, as a statement's source: one row a matter that is open now.
 *
 * <ul>
 *   <li>{@code matter_key} tells matters of a kind apart, the same before and after a report is
 *       begun; {@code matter_id} is what the reader is led to.
 *   <li>{@code due_on} is null where the matter has no date of its own: a continuing task (T7).
 *   <li>{@code opened_on} is the day the matter came to its department.
 * </ul>
 *
 * <p>{@code :today} is a parameter. What belongs to a task counts while the task is under way.
 */
final class Matters {
  private static final String ASSIGNED_ON =
      "cast(a.assigned_at AT TIME ZONE 'Asia/Shanghai' AS date)";

  private static final String SIGN_FOR =
      """
      SELECT 'SIGN_FOR' AS matter, cast(a.id AS text) AS matter_key, a.id AS matter_id,
        a.id AS assignment_id, a.task_id, a.department_code, cast(NULL AS text) AS period,
        a.sign_for_by_on AS due_on, coalesce(a.sign_for_from_on, %s) AS opened_on,
        '/assignments/' || a.id AS href
      FROM assignment a WHERE a.state = 'PENDING'
      """
          .formatted(ASSIGNED_ON);

  private static final String SHARE =
      """
      SELECT 'ASSIGNMENT', cast(a.id AS text), a.id, a.id, a.task_id, a.department_code, NULL,
        CASE WHEN NOT st.continuing THEN a.due_on END, %s, '/assignments/' || a.id
      FROM assignment a JOIN task st ON st.id = a.task_id
      WHERE a.state IN ('ACCEPTED', 'IN_PROGRESS')
      """
          .formatted(ASSIGNED_ON);

  /** A department's own report of a period, begun or not. */
  private static final String REPORT =
      """
      SELECT 'REPORT', a.id || '/' || rp.code, coalesce(r.id, a.id), a.id, a.task_id,
        a.department_code, rp.code, coalesce(r.due_on, rp.due_on),
        coalesce(r.due_from_on, greatest(rp.from_on, %s)),
        CASE WHEN r.id IS NULL THEN '/assignments/' || a.id ELSE '/reports/' || r.id END
      FROM assignment a
      JOIN task_period rp ON rp.task_id = a.task_id AND rp.from_on <= cast(:today AS date)
      JOIN reporting_period p ON p.code = rp.code AND p.closed_at IS NULL
      LEFT JOIN report r ON r.assignment_id = a.id AND r.period = rp.code AND NOT r.consolidated
      WHERE a.state IN ('ACCEPTED', 'IN_PROGRESS')
        AND coalesce(r.state, 'NOT_BEGUN') IN ('NOT_BEGUN', 'DRAFT', 'RETURNED')
      """
          .formatted(ASSIGNED_ON);

  /** The lead's report on the whole, once begun. */
  private static final String WHOLE =
      """
      SELECT 'REPORT', a.id || '/' || r.period || '/whole', r.id, a.id, a.task_id,
        a.department_code, r.period, r.due_on,
        coalesce(r.due_from_on, cast(r.created_at AT TIME ZONE 'Asia/Shanghai' AS date)),
        '/reports/' || r.id
      FROM report r JOIN assignment a ON a.id = r.assignment_id
      JOIN reporting_period p ON p.code = r.period AND p.closed_at IS NULL
      WHERE r.consolidated AND r.state IN ('DRAFT', 'RETURNED')
        AND a.state IN ('ACCEPTED', 'IN_PROGRESS')
      """;

  private static final List<String> SOURCES = List.of(SIGN_FOR, SHARE, REPORT, WHOLE);

  /** Every matter that is open now. */
  static final String OPEN =
      """
      SELECT o.* FROM (%s) o
      LEFT JOIN task ot ON ot.id = o.task_id
      LEFT JOIN plan_version ov ON ov.id = ot.plan_version_id
      WHERE o.task_id IS NULL OR (ot.state IN ('ASSIGNED', 'IN_PROGRESS')
        AND coalesce(ov.state, 'PUBLISHED') = 'PUBLISHED')
      """
          .formatted(String.join("UNION ALL\n", SOURCES));

  private Matters() {}
}
