package org.ipplan.evaluation.persistence;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import org.ipplan.evaluation.Evidence;

/**
 * What is counted, as one projection each over all departments. A projection reads {@code share},
 * the shares of the year's tasks, and {@code terms} with {@code year}, {@code as_of} and the
 * weights; its rows have a department, a kind of record, its id and path, task, label, the day it
 * happened (null where it did not until {@code as_of}), the day it was due, what it earned and what
 * it could.
 *
 * <p>A record whose day has not passed counts only once it happened: nobody is late before.
 */
enum Source {
  SIGNING(
      Evidence.SIGNING,
      """
      SELECT a.department_code, 'ASSIGNMENT' AS kind, a.id AS record_id,
        '/assignments/' || a.id AS href, a.task_id, a.number AS task_number,
        CAST(NULL AS text) AS label, s.done_on AS happened_on, a.sign_for_by_on AS due_on,
        CAST(CASE WHEN s.done_on <= a.sign_for_by_on THEN 1 ELSE 0 END AS numeric) AS earned,
        CAST(1 AS numeric) AS possible
      FROM share a CROSS JOIN terms x CROSS JOIN LATERAL (SELECT CASE
          WHEN cast(a.accepted_at AT TIME ZONE 'Asia/Shanghai' AS date) <= x.as_of
          THEN cast(a.accepted_at AT TIME ZONE 'Asia/Shanghai' AS date) END AS done_on) s
      WHERE a.state <> 'DISPUTED' AND (s.done_on IS NOT NULL
        OR (a.state = 'PENDING' AND a.sign_for_by_on < x.as_of))
      """),
  REPORTING(
      Evidence.REPORTING,
      """
      SELECT a.department_code, CASE WHEN r.id IS NULL THEN 'ASSIGNMENT' ELSE 'REPORT' END,
        coalesce(r.id, a.id),
        CASE WHEN r.id IS NULL THEN '/assignments/' || a.id ELSE '/reports/' || r.id END,
        a.task_id, a.number, p.code, s.done_on, p.due_on,
        CASE WHEN s.done_on <= p.due_on THEN 1 ELSE 0 END, 1
      FROM share a CROSS JOIN terms x
        JOIN task_period p ON p.task_id = a.task_id
        LEFT JOIN report r ON r.assignment_id = a.id AND r.period = p.code
        CROSS JOIN LATERAL (SELECT min(cast(b.submitted_at AT TIME ZONE 'Asia/Shanghai' AS date))
            AS done_on
          FROM report_submission b WHERE b.report_id = r.id
            AND cast(b.submitted_at AT TIME ZONE 'Asia/Shanghai' AS date) <= x.as_of) s
      WHERE s.done_on IS NOT NULL OR (a.state IN ('ACCEPTED', 'IN_PROGRESS')
        AND p.due_on < x.as_of
        AND cast(a.assigned_at AT TIME ZONE 'Asia/Shanghai' AS date) <= p.due_on)
      """),
  FIRST_TIME(
      Evidence.FIRST_TIME,
      """
      SELECT a.department_code, 'REPORT', r.id, '/reports/' || r.id, a.task_id, a.number, r.period,
        v.first_on, CAST(NULL AS date), CASE WHEN v.returns = 0 THEN 1 ELSE 0 END, 1
      FROM share a CROSS JOIN terms x JOIN report r ON r.assignment_id = a.id
        CROSS JOIN LATERAL (SELECT min(cast(w.decided_at AT TIME ZONE 'Asia/Shanghai' AS date))
            AS first_on, count(*) FILTER (WHERE w.decision = 'RETURNED') AS returns
          FROM report_review w WHERE w.report_id = r.id
            AND cast(w.decided_at AT TIME ZONE 'Asia/Shanghai' AS date) <= x.as_of) v
      WHERE v.first_on IS NOT NULL
      """),
  CO_SIGNING(
      Evidence.CO_SIGNING,
      """
      SELECT c.department_code, 'CO_SIGNATURE', c.id, '/co-signatures/' || c.id, a.task_id,
        a.number, r.period, s.done_on, c.due_on, CASE WHEN s.done_on <= c.due_on THEN 1 ELSE 0 END,
        1
      FROM co_signature c CROSS JOIN terms x JOIN report r ON r.id = c.report_id
        JOIN share a ON a.id = r.assignment_id
        CROSS JOIN LATERAL (SELECT CASE
          WHEN cast(c.answered_at AT TIME ZONE 'Asia/Shanghai' AS date) <= x.as_of
          THEN cast(c.answered_at AT TIME ZONE 'Asia/Shanghai' AS date) END AS done_on) s
      WHERE c.state <> 'WITHDRAWN' AND (s.done_on IS NOT NULL OR c.due_on < x.as_of)
      """),
  COMPLETION(
      Evidence.COMPLETION,
      """
      SELECT a.department_code, 'ASSIGNMENT', a.id, '/assignments/' || a.id, a.task_id, a.number,
        CAST(NULL AS text), s.done_on, a.due_on, CASE WHEN s.done_on <= a.due_on THEN w.weight
          ELSE 0 END, w.weight
      FROM share a CROSS JOIN terms x
        CROSS JOIN LATERAL (SELECT CASE a.role WHEN 'LEAD' THEN x.lead ELSE x.participant END
          AS weight) w
        CROSS JOIN LATERAL (SELECT CASE WHEN a.state = 'DONE'
            AND cast(a.ended_at AT TIME ZONE 'Asia/Shanghai' AS date) <= x.as_of
          THEN cast(a.ended_at AT TIME ZONE 'Asia/Shanghai' AS date) END AS done_on) s
      WHERE NOT a.continuing AND a.state NOT IN ('PAUSED', 'DISPUTED')
        AND (s.done_on IS NOT NULL OR a.due_on < x.as_of)
      """),
  MILESTONES(
      Evidence.MILESTONES,
      """
      SELECT a.department_code, 'MILESTONE', m.id, '/milestones/' || m.id, a.task_id, a.number,
        m.title, s.done_on, m.due_on, CASE WHEN s.done_on <= m.due_on THEN 1 ELSE 0 END, 1
      FROM milestone m CROSS JOIN terms x JOIN share a ON a.id = m.assignment_id
        CROSS JOIN LATERAL (SELECT CASE WHEN m.state IN ('MET', 'CONFIRMED')
          AND m.met_on <= x.as_of THEN m.met_on END AS done_on) s
      WHERE m.state <> 'CANCELLED' AND (s.done_on IS NOT NULL OR m.due_on < x.as_of)
      """),
  RECTIFICATION(
      Evidence.RECTIFICATION,
      """
      SELECT f.department_code, 'FINDING', f.id, '/findings/' || f.id, f.task_id, t.number,
        i.title, s.done_on, f.due_on, CASE WHEN s.done_on <= f.due_on THEN 1 ELSE 0 END, 1
      FROM finding f CROSS JOIN terms x JOIN inspection i ON i.id = f.inspection_id
        LEFT JOIN task t ON t.id = f.task_id
        CROSS JOIN LATERAL (SELECT max(cast(e.written_at AT TIME ZONE 'Asia/Shanghai' AS date))
            AS done_on
          FROM finding_entry e WHERE e.finding_id = f.id AND e.action = 'rectify'
            AND f.state IN ('RECTIFIED', 'RECHECKED', 'CLOSED')
            AND cast(e.written_at AT TIME ZONE 'Asia/Shanghai' AS date) <= x.as_of) s
      WHERE f.state NOT IN ('DRAFT', 'DROPPED', 'REVOKED') AND f.suspended_on IS NULL
        AND extract(year FROM f.issued_on) = x.year AND f.issued_on <= x.as_of
        AND (s.done_on IS NOT NULL OR f.due_on < x.as_of)
      """),
  TYPICAL_CASES(
      Evidence.TYPICAL_CASES,
      """
      SELECT c.department_code, 'TYPICAL_CASE', c.id, '/typical-cases/' || c.id,
        CAST(NULL AS uuid), CAST(NULL AS integer), c.title, c.published_on, CAST(NULL AS date), 1, 1
      FROM typical_case c CROSS JOIN terms x
      WHERE c.state = 'PUBLISHED' AND extract(year FROM c.published_on) = x.year
        AND c.published_on <= x.as_of
      """),
  PRAISE(Evidence.PRAISE, Source.appraisals("PRAISE")),
  CRITICISM(Evidence.CRITICISM, Source.appraisals("CRITICISM")),
  URGES(
      Evidence.URGES,
      """
      SELECT m.department_code, 'REMINDER', m.id, m.href, m.task_id, t.number, m.period, m.made_on,
        CAST(NULL AS date), 1, 1
      FROM reminder m CROSS JOIN terms x LEFT JOIN task t ON t.id = m.task_id
      WHERE m.kind = 'URGE' AND extract(year FROM m.made_on) = x.year AND m.made_on <= x.as_of
      """),
  BLUE_SLIPS(Evidence.BLUE_SLIPS, Source.slips("BLUE")),
  YELLOW_SLIPS(Evidence.YELLOW_SLIPS, Source.slips("YELLOW")),
  RED_SLIPS(Evidence.RED_SLIPS, Source.slips("RED"));

  private static final String TERMS =
      """
      terms AS (SELECT cast(:year AS integer) AS year, cast(:asOf AS date) AS as_of,
        cast(:lead AS numeric) AS lead, cast(:participant AS numeric) AS participant),
      share AS (SELECT a.*, t.number, t.continuing
        FROM assignment a CROSS JOIN terms x JOIN task t ON t.id = a.task_id
          JOIN department d ON d.code = a.department_code AND d.kind = 'DEPARTMENT'
          LEFT JOIN plan_version v ON v.id = t.plan_version_id
        WHERE t.year = x.year AND a.state <> 'WITHDRAWN' AND t.state NOT IN ('DRAFT', 'CANCELLED')
          AND coalesce(v.state, 'PUBLISHED') = 'PUBLISHED'
          AND cast(a.assigned_at AT TIME ZONE 'Asia/Shanghai' AS date) <= x.as_of)
      """;

  /** By rows: the office that counts is not counted, nor is a collective party. */
  private static final String COUNTED =
      """
      counted AS (SELECT f.*, CASE WHEN f.criterion IN (%s) THEN 'EVENT'
          WHEN f.criterion = 'FIRST_TIME' AND f.earned > 0 THEN 'AT_ONCE'
          WHEN f.criterion = 'FIRST_TIME' THEN 'RETURNED'
          WHEN f.happened_on IS NULL THEN 'MISSED'
          WHEN f.happened_on <= f.due_on THEN 'IN_TIME'
          ELSE 'LATE' END AS reading
        FROM found f JOIN department d ON d.code = f.department_code AND d.kind = 'DEPARTMENT')
      """;

  /**
   * The beginning of a statement: {@code counted}, every record with its {@code criterion} and
   * {@code reading}; takes {@code :year}, {@code :asOf}, {@code :lead} and {@code :participant}.
   */
  static final String WITH =
      "WITH " + TERMS + ", found AS (" + found() + "), " + COUNTED.formatted(events());

  private final Evidence evidence;
  private final String sql;

  Source(Evidence evidence, String sql) {
    this.evidence = evidence;
    this.sql = sql;
  }

  /** The first projection names the columns of all. */
  private static String found() {
    return Stream.of(values())
        .map(each -> "SELECT '" + each.evidence + "' AS criterion, s.* FROM (" + each.sql + ") s")
        .collect(joining(" UNION ALL "));
  }

  private static String events() {
    return Stream.of(Evidence.values())
        .filter(each -> !each.isRate())
        .map(each -> "'" + each + "'")
        .collect(joining(", "));
  }

  private static String appraisals(String kind) {
    return """
        SELECT p.department_code, 'INSPECTION', i.id, '/inspections/' || i.id, CAST(NULL AS uuid),
          CAST(NULL AS integer), i.title,
          cast(p.decided_at AT TIME ZONE 'Asia/Shanghai' AS date), CAST(NULL AS date), 1, 1
        FROM inspection_appraisal p CROSS JOIN terms x JOIN inspection i ON i.id = p.inspection_id
        WHERE p.kind = '%s' AND p.state = 'APPROVED'
          AND extract(year FROM p.decided_at AT TIME ZONE 'Asia/Shanghai') = x.year
          AND cast(p.decided_at AT TIME ZONE 'Asia/Shanghai' AS date) <= x.as_of
        """
        .formatted(kind);
  }

  private static String slips(String colour) {
    return """
        SELECT p.department_code, 'SLIP', p.id, '/slips/' || p.id, p.task_id, t.number,
          p.year || '-' || p.number, cast(p.sent_at AT TIME ZONE 'Asia/Shanghai' AS date),
          CAST(NULL AS date), 1, 1
        FROM slip p CROSS JOIN terms x JOIN task t ON t.id = p.task_id
        WHERE p.colour = '%s' AND p.state IN ('SENT', 'ANSWERED', 'CLOSED')
          AND extract(year FROM p.sent_at AT TIME ZONE 'Asia/Shanghai') = x.year
          AND cast(p.sent_at AT TIME ZONE 'Asia/Shanghai' AS date) <= x.as_of
        """
        .formatted(colour);
  }
}
