package org.ipplan.supervision.service;

import java.util.HashMap;
import java.util.Map;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Role;

/**
 * What waits, as a statement's source, with the parameters that stand in it.
 *
 * @param sql rows of a worklist: parts of tasks with their light, plans, and what is of inspections
 * @param parameters by name, apart from those every worklist has
 */
record Waiting(String sql, Map<String, Object> parameters) {

  /**
   * Shares, reports, sub-tasks, milestones, co-signatures, copies, slips and warnings of the
   * officials of {@code :department}.
   */
  private static final String SHARES_AND_REPORTS =
      """
      SELECT 'ASSIGNMENT' AS kind, a.id, a.task_id, a.department_code, a.role,
        CAST(NULL AS text) AS period, a.state,
        CASE WHEN a.state = 'PENDING' THEN a.sign_for_by_on ELSE a.due_on END AS due_on,
        '/assignments/' || a.id AS href
      FROM assignment a
      WHERE a.department_code = :department AND a.state IN ('PENDING', 'ACCEPTED', 'IN_PROGRESS')
      UNION ALL
      SELECT 'REPORT', coalesce(r.id, a.id), a.task_id, a.department_code, a.role, rp.code,
        coalesce(r.state, 'NOT_BEGUN'), coalesce(r.due_on, rp.due_on),
        CASE WHEN r.id IS NULL THEN '/assignments/' || a.id ELSE '/reports/' || r.id END
      FROM assignment a
      JOIN task ta ON ta.id = a.task_id
      JOIN task_period rp ON rp.task_id = ta.id AND rp.from_on <= cast(:today as date)
      LEFT JOIN report r ON r.assignment_id = a.id AND r.period = rp.code AND NOT r.consolidated
      WHERE a.department_code = :department AND a.state IN ('ACCEPTED', 'IN_PROGRESS')
        AND coalesce(r.state, 'NOT_BEGUN') IN ('NOT_BEGUN', 'DRAFT', 'RETURNED')
      UNION ALL
      SELECT 'REPORT', r.id, a.task_id, a.department_code, a.role, r.period, r.state, r.due_on,
        '/reports/' || r.id
      FROM report r JOIN assignment a ON a.id = r.assignment_id
      WHERE r.department_code = :department AND r.consolidated AND r.state IN ('DRAFT', 'RETURNED')
        AND a.state IN ('ACCEPTED', 'IN_PROGRESS')
      UNION ALL
      SELECT 'SUB_TASK', i.id, a.task_id, a.department_code, a.role, NULL, i.state, i.due_on,
        '/sub-tasks/' || i.id
      FROM sub_task i JOIN assignment a ON a.id = i.assignment_id
      WHERE a.department_code = :department AND a.state IN ('ACCEPTED', 'IN_PROGRESS')
        AND i.state IN ('PLANNED', 'IN_PROGRESS')
      UNION ALL
      SELECT 'MILESTONE', i.id, a.task_id, a.department_code, a.role, NULL, i.state, i.due_on,
        '/milestones/' || i.id
      FROM milestone i JOIN assignment a ON a.id = i.assignment_id
      WHERE a.department_code = :department AND a.state IN ('ACCEPTED', 'IN_PROGRESS')
        AND i.state IN ('PLANNED', 'REJECTED')
      UNION ALL
      SELECT 'CO_SIGNATURE', c.id, r.task_id, r.department_code, NULL, r.period, c.state, c.due_on,
        '/co-signatures/' || c.id
      FROM co_signature c JOIN report r ON r.id = c.report_id
        JOIN assignment a ON a.id = r.assignment_id AND a.state <> 'WITHDRAWN'
        JOIN reporting_period rp ON rp.code = r.period AND rp.closed_at IS NULL
      WHERE c.department_code = :department AND c.state = 'ASKED'
        AND r.state IN ('DRAFT', 'RETURNED')
      UNION ALL
      SELECT 'COPY', i.id, i.task_id, i.from_code, NULL, r.period, i.state, NULL,
        '/copies/' || i.id
      FROM copy i LEFT JOIN report r ON r.id = i.report_id
      WHERE i.department_code = :department AND i.state = 'COPIED'
      UNION ALL
      SELECT 'SLIP', p.id, p.task_id, p.department_code, a.role, NULL, p.state, p.answer_by_on,
        '/slips/' || p.id
      FROM slip p JOIN assignment a ON a.id = p.assignment_id
      WHERE p.department_code = :department AND p.state = 'SENT'
      UNION ALL
      SELECT 'WARNING', n.id, n.task_id, n.department_code, a.role, NULL, n.state, NULL,
        '/system-warnings/' || n.id
      FROM system_warning n JOIN assignment a ON a.task_id = n.task_id AND a.role = 'LEAD'
        AND a.department_code = n.department_code AND a.state <> 'WITHDRAWN'
      WHERE n.department_code = :department AND n.state = 'OPEN'
      """;

  /**
   * Reports, disputes, requests, answers to slips and proposals to close that the office decides
   * on, and lists of departments it has to complete.
   */
  private static final String DECISIONS =
      """
      SELECT 'REVIEW' AS kind, r.id, a.task_id, a.department_code, a.role, r.period, r.state,
        r.due_on, '/reports/' || r.id AS href
      FROM report r JOIN assignment a ON a.id = r.assignment_id
      WHERE r.state = 'SUBMITTED'
      UNION ALL
      SELECT 'DISPUTE', a.id, a.task_id, a.department_code, a.role, NULL, a.state,
        a.sign_for_by_on, '/assignments/' || a.id
      FROM assignment a
      WHERE a.state = 'DISPUTED'
      UNION ALL
      SELECT CASE WHEN q.kind = 'EXTENSION' THEN 'EXTENSION' ELSE 'REQUEST' END, q.id, q.task_id,
        q.department_code, a.role, NULL, q.state, q.decide_by_on, '/requests/' || q.id
      FROM change_request q JOIN assignment a ON a.id = q.assignment_id
      WHERE q.state = 'FILED'
      UNION ALL
      SELECT 'CLOSING', c.id, c.id, a.department_code, a.role, NULL, c.state, c.due_on,
        '/tasks/' || c.id
      FROM task c JOIN assignment a ON a.task_id = c.id AND a.role = 'LEAD'
        AND a.state <> 'WITHDRAWN'
      WHERE c.state = 'CLOSING'
      UNION ALL
      SELECT 'SLIP', p.id, p.task_id, p.department_code, a.role, NULL, p.state, NULL,
        '/slips/' || p.id
      FROM slip p JOIN assignment a ON a.id = p.assignment_id
      WHERE p.state = 'ANSWERED'
      UNION ALL
      SELECT 'OTHERS', o.id, o.id, a.department_code, a.role, NULL, o.state, NULL,
        '/tasks/' || o.id
      FROM task o JOIN assignment a ON a.task_id = o.id AND a.role = 'LEAD'
        AND a.state <> 'WITHDRAWN'
      WHERE o.open_ended AND NOT o.others_settled
      """;

  private static final String PARTS_OF_TASKS =
      """
      SELECT w.kind, w.id, w.task_id, w.department_code, w.role, w.period, w.state, w.due_on,
        w.href, t.year, t.number, CAST(NULL AS integer) AS plan_version,
        coalesce(bs.title, bm.title, bw.title, t.title_zh) AS title_zh,
        CASE WHEN bs.id IS NULL AND bm.id IS NULL AND bw.id IS NULL THEN t.title_en END AS title_en,
        %s AS light_reason
      FROM (SELECT s.*, st.continuing FROM (%s) s JOIN task st ON st.id = s.task_id) w
      JOIN task t ON t.id = w.task_id
      LEFT JOIN sub_task bs ON w.kind = 'SUB_TASK' AND bs.id = w.id
      LEFT JOIN milestone bm ON w.kind = 'MILESTONE' AND bm.id = w.id
      LEFT JOIN system_warning bw ON w.kind = 'WARNING' AND bw.id = w.id
      LEFT JOIN plan_version v ON v.id = t.plan_version_id
      WHERE coalesce(v.state, 'PUBLISHED') = 'PUBLISHED'
        AND (t.state IN ('ASSIGNED', 'IN_PROGRESS') OR w.kind IN ('CLOSING', 'COPY', 'SLIP', 'WARNING'))
      """;

  /** Drafts for a lead who did not import them; texts the caller has not made a draft of. */
  private static final String PLANS =
      """
      UNION ALL
      SELECT 'PUBLICATION', p.id, NULL, NULL, NULL, NULL, p.state, NULL,
        '/plans/' || p.year || '/versions/' || p.number, p.year, NULL, p.number, p.title_zh,
        p.title_en, 'UNDATED'
      FROM plan_version p
      WHERE p.state = 'DRAFT' AND :lead AND p.imported_by <> :caller
      UNION ALL
      SELECT 'IMPORT', i.id, NULL, NULL, NULL, NULL, i.state, NULL, '/plans/imports/' || i.id,
        i.year, NULL, NULL, NULL, NULL, 'UNDATED'
      FROM plan_import i
      WHERE i.state = 'PREVIEW' AND i.imported_by = :caller AND NOT EXISTS (
        SELECT 1 FROM plan_import later WHERE later.year = i.year
          AND later.imported_by = i.imported_by
          AND (later.imported_at, later.id) > (i.imported_at, i.id))
      """;

  static Waiting forDepartment(String department) {
    return new Waiting(
        partsOfTasks(SHARES_AND_REPORTS) + WaitingInspections.forDepartment(),
        Map.of("department", department));
  }

  static Waiting forOffice(Caller caller) {
    var parameters = new HashMap<String, Object>();
    parameters.put("caller", caller.name());
    parameters.put("lead", caller.is(Role.OFFICE_LEAD));
    parameters.put("selves", caller.selves());
    return new Waiting(
        partsOfTasks(DECISIONS) + PLANS + WaitingInspections.forOffice(), parameters);
  }

  private static String partsOfTasks(String source) {
    return PARTS_OF_TASKS.formatted(LightRule.OF_WAITING, source);
  }
}
