package org.ipplan.supervision.service;

import java.util.Map;
import org.ipplan.shared.Caller;

/**
 * What waits of typical cases: returned ones for their department, those to look at, to decide and
 * to publish for the office, those without an own opinion for an expert. They need no task.
 */
final class WaitingTypicalCases {
  private static final String CASES =
      """
      SELECT w.kind, w.id, CAST(NULL AS uuid) AS task_id, w.department_code,
        CAST(NULL AS text) AS role, CAST(NULL AS text) AS period, w.state, w.due_on, w.href,
        w.year, CAST(NULL AS integer) AS number, CAST(NULL AS integer) AS plan_version,
        w.title AS title_zh, CAST(NULL AS text) AS title_en,
        CASE WHEN w.due_on IS NULL THEN 'UNDATED' ELSE %s END AS light_reason
      FROM (SELECT 'TYPICAL_CASE' AS kind, c.id, c.department_code, c.state,
          CAST(NULL AS date) AS due_on, '/typical-cases/' || c.id AS href, c.year, c.title,
          false AS continuing
        FROM typical_case c WHERE %s) w
      """;

  private static final String OF_DEPARTMENT =
      "c.department_code = :department AND c.state = 'RETURNED'";

  private static final String OF_OFFICE =
      """
      c.state IN ('SUBMITTED', 'SELECTED') OR (c.state = 'SHORTLISTED' AND :lead
        AND c.shortlisted_by NOT IN (:selves) AND coalesce(c.shortlisted_for, '') NOT IN (:selves)
        AND EXISTS (SELECT 1 FROM typical_case_opinion o WHERE o.case_id = c.id))
      """;

  private static final String OF_EXPERT =
      """
      c.state = 'SHORTLISTED' AND NOT EXISTS (SELECT 1 FROM typical_case_opinion o
        WHERE o.case_id = c.id AND o.expert = :expert)
      """;

  private WaitingTypicalCases() {}

  /** A department's worklist with what it has to write more of; for its own officials alone. */
  static Waiting ofDepartment(Waiting others) {
    return with(others, OF_DEPARTMENT);
  }

  /** The office's worklist with what it decides. */
  static Waiting ofOffice(Waiting others) {
    return with(others, OF_OFFICE);
  }

  /** All that waits for an expert. */
  static Waiting ofExpert(Caller caller) {
    return new Waiting(cases(OF_EXPERT), Map.of("expert", caller.name()));
  }

  private static Waiting with(Waiting others, String which) {
    return new Waiting(others.sql() + " UNION ALL " + cases(which), others.parameters());
  }

  private static String cases(String which) {
    return CASES.formatted(LightRule.OF_WAITING, which);
  }
}
