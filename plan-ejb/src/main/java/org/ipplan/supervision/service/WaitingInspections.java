package org.ipplan.supervision.service;

/**
 * What waits of inspections: findings, objections to them, plans to approve, praise and criticism.
 * They need no task, so each brings its own year and title.
 */
final class WaitingInspections {
  /** What a department has to put right: {@code :department}. */
  private static final String TO_RECTIFY =
      """
      SELECT 'FINDING' AS kind, f.id, f.task_id, f.department_code, f.state,
        CASE WHEN f.suspended_on IS NULL THEN f.due_on END AS due_on,
        '/findings/' || f.id AS href, f.inspection_id, left(f.text, 80) AS title
      FROM finding f
      WHERE f.department_code = :department AND f.state IN ('ISSUED', 'RECTIFYING')
      """;

  /** What the office re-checks, reviews, approves and leads: {@code :selves}, {@code :lead}. */
  private static final String OF_OFFICE =
      """
      SELECT 'FINDING' AS kind, f.id, f.task_id, f.department_code, f.state,
        CAST(NULL AS date) AS due_on, '/findings/' || f.id AS href, f.inspection_id,
        left(f.text, 80) AS title
      FROM finding f
      WHERE f.state = 'RECTIFIED' OR (f.state = 'RECHECKED'
        AND f.rechecked_by NOT IN (:selves) AND coalesce(f.rechecked_for, '') NOT IN (:selves)
        AND NOT EXISTS (SELECT 1 FROM finding_objection fo
          WHERE fo.finding_id = f.id AND fo.state = 'FILED'))
      UNION ALL
      SELECT 'OBJECTION', o.id, f.task_id, o.department_code, o.state, o.review_by_on,
        '/finding-objections/' || o.id, f.inspection_id, left(f.text, 80)
      FROM finding_objection o JOIN finding f ON f.id = o.finding_id
      WHERE o.state = 'FILED' AND NOT EXISTS (
          SELECT 1 FROM finding_author fw WHERE fw.finding_id = f.id AND fw.name IN (:selves))
        AND NOT EXISTS (SELECT 1 FROM inspection_author iw
          WHERE iw.inspection_id = f.inspection_id AND iw.name IN (:selves))
      UNION ALL
      SELECT 'INSPECTION', i.id, NULL, NULL, i.state, NULL, '/inspections/' || i.id, i.id, i.title
      FROM inspection i
      WHERE i.state = 'DRAFT' AND :lead AND NOT EXISTS (SELECT 1 FROM inspection_maker im
        WHERE im.inspection_id = i.id AND im.name IN (:selves))
      UNION ALL
      SELECT 'INSPECTION', i.id, NULL, NULL, i.state,
        CASE WHEN i.state = 'PLANNED' THEN i.from_on ELSE i.to_on END, '/inspections/' || i.id,
        i.id, i.title
      FROM inspection i
      WHERE i.state IN ('PLANNED', 'UNDER_WAY') AND EXISTS (SELECT 1 FROM inspection_author iw
        WHERE iw.inspection_id = i.id AND iw.name IN (:selves))
      UNION ALL
      SELECT 'INSPECTION', p.id, NULL, p.department_code, p.state, NULL,
        '/inspections/' || p.inspection_id || '/appraisals/' || p.id, p.inspection_id,
        left(p.text, 80)
      FROM inspection_appraisal p
      WHERE p.state = 'PROPOSED' AND :lead AND p.proposed_by NOT IN (:selves)
        AND coalesce(p.proposed_for, '') NOT IN (:selves)
      """;

  private static final String ROWS =
      """
      UNION ALL
      SELECT w.kind, w.id, w.task_id, w.department_code, CAST(NULL AS text), CAST(NULL AS text),
        w.state, w.due_on, w.href, w.year, w.number, CAST(NULL AS integer), w.title_zh,
        CAST(NULL AS text),
        CASE WHEN w.due_on IS NULL THEN 'UNDATED' ELSE %s END
      FROM (
        SELECT s.kind, s.id, s.task_id, s.department_code, s.state, s.due_on, s.href,
          s.title AS title_zh, false AS continuing, st.number,
          coalesce(st.year, cast(extract(year FROM si.ordered_on) AS integer)) AS year
        FROM (%s) s
          JOIN inspection si ON si.id = s.inspection_id
          LEFT JOIN task st ON st.id = s.task_id) w
      """;

  private WaitingInspections() {}

  /** More rows of a department's worklist. */
  static String forDepartment() {
    return ROWS.formatted(LightRule.OF_WAITING, TO_RECTIFY);
  }

  /** More rows of the office's worklist. */
  static String forOffice() {
    return ROWS.formatted(LightRule.OF_WAITING, OF_OFFICE);
  }
}
