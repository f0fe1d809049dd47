package org.ipplan.supervision.service;

/**
 * What waits of annual reports: returned ones for the office, those to approve for a lead who had
 * no hand in them, approved ones to publish for any lead.
 */
final class WaitingAnnualReports {
  private static final String REPORTS =
      """
      SELECT w.kind, w.id, CAST(NULL AS uuid) AS task_id, CAST(NULL AS text) AS department_code,
        CAST(NULL AS text) AS role, CAST(NULL AS text) AS period, w.state, w.due_on, w.href,
        w.year, CAST(NULL AS integer) AS number, CAST(NULL AS integer) AS plan_version,
        CAST(NULL AS text) AS title_zh, CAST(NULL AS text) AS title_en,
        CASE WHEN w.due_on IS NULL THEN 'UNDATED' ELSE %s END AS light_reason
      FROM (SELECT 'ANNUAL_REPORT' AS kind, r.id, r.state, CAST(NULL AS date) AS due_on,
          '/annual-reports/' || r.year || '?edition=' || r.edition AS href, r.year,
          false AS continuing
        FROM annual_report r
        WHERE r.state = 'RETURNED' OR (:lead AND r.state = 'APPROVED')
          OR (:lead AND r.state = 'SUBMITTED'
            AND NOT string_to_array(r.makers, ',') && string_to_array(:makers, ','))) w
      """
          .formatted(LightRule.OF_WAITING);

  private WaitingAnnualReports() {}

  /** The office's worklist with what it decides; after that of indicators, which names makers. */
  static Waiting ofOffice(Waiting others) {
    return new Waiting(others.sql() + " UNION ALL " + REPORTS, others.parameters());
  }
}
