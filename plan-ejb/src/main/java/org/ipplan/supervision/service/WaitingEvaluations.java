package org.ipplan.supervision.service;

import java.util.HashMap;
import org.ipplan.shared.Caller;

/**
 * What waits of the yearly evaluation: for a lead of the office rounds to announce and to make
 * final and editions of the scheme to decide, for the office and leaders appeals, for a department
 * a round it may still appeal against. They need no task.
 */
final class WaitingEvaluations {
  /** The round of a department waits until its time to appeal is over. */
  private static final String OF_DEPARTMENT =
      """
      SELECT 'EVALUATION' AS kind, r.id, e.department_code, r.state, r.appeal_by_on AS due_on,
        '/evaluations/' || r.year || '/' || e.department_code || '?round=' || r.number AS href,
        r.year, s.name_zh AS title_zh, s.name_en AS title_en, false AS continuing
      FROM evaluation_round r JOIN evaluation_scheme s ON s.id = r.scheme_id
        JOIN evaluation_department e ON e.round_id = r.id AND e.department_code = :department
      WHERE r.state = 'ANNOUNCED' AND r.appeal_by_on >= cast(:today AS date)
      """;

  private static final String APPEALS =
      """
      SELECT 'EVALUATION_APPEAL' AS kind, p.id, p.department_code, p.state,
        CAST(NULL AS date) AS due_on, '/evaluation-appeals/' || p.id AS href, r.year,
        k.name_zh AS title_zh, k.name_en AS title_en, false AS continuing
      FROM evaluation_appeal p JOIN evaluation_round r ON r.id = p.round_id
        JOIN evaluation_criterion k ON k.scheme_id = r.scheme_id AND k.code = p.criterion
      WHERE p.state = 'FILED' AND r.state = 'ANNOUNCED' AND r.started_by NOT IN (:selves)
        AND coalesce(r.started_for, '') NOT IN (:selves) AND r.announced_by NOT IN (:selves)
        AND coalesce(r.announced_for, '') NOT IN (:selves)
      """;

  private static final String OF_OFFICE =
      APPEALS
          + """
          UNION ALL
          SELECT 'EVALUATION', r.id, NULL, r.state,
            CASE WHEN r.state = 'ANNOUNCED' THEN r.appeal_by_on END, '/evaluation-rounds/' || r.id,
            r.year, s.name_zh, s.name_en, false
          FROM evaluation_round r JOIN evaluation_scheme s ON s.id = r.scheme_id
          WHERE :lead AND r.started_by NOT IN (:selves)
            AND coalesce(r.started_for, '') NOT IN (:selves) AND (r.state = 'DRAFT'
              OR (r.state = 'ANNOUNCED' AND r.appeal_by_on < cast(:today AS date)
                AND NOT EXISTS (SELECT 1 FROM evaluation_appeal p
                  WHERE p.round_id = r.id AND p.state = 'FILED')))
          UNION ALL
          SELECT 'EVALUATION_SCHEME', s.id, NULL, s.state, NULL, '/evaluation-schemes/' || s.id,
            s.year, s.name_zh, s.name_en, false
          FROM evaluation_scheme s
          WHERE :lead AND s.state = 'PROPOSED' AND s.proposed_by NOT IN (:selves)
            AND coalesce(s.proposed_for, '') NOT IN (:selves)
          """;

  private static final String ROWS =
      """
      SELECT w.kind, w.id, CAST(NULL AS uuid) AS task_id, w.department_code,
        CAST(NULL AS text) AS role, CAST(NULL AS text) AS period, w.state, w.due_on, w.href,
        w.year, CAST(NULL AS integer) AS number, CAST(NULL AS integer) AS plan_version,
        w.title_zh, w.title_en, CASE WHEN w.due_on IS NULL THEN 'UNDATED'
          WHEN w.due_on < cast(:today AS date) THEN 'UNDATED' ELSE %s END AS light_reason
      FROM (%s) w
      """;

  private WaitingEvaluations() {}

  /** A department's worklist with the round it may appeal against; for its own officials alone. */
  static Waiting ofDepartment(Waiting others) {
    return new Waiting(others.sql() + " UNION ALL " + rows(OF_DEPARTMENT), others.parameters());
  }

  /** The office's worklist with what it decides. */
  static Waiting ofOffice(Waiting others) {
    return new Waiting(others.sql() + " UNION ALL " + rows(OF_OFFICE), others.parameters());
  }

  /** All that waits for a leader. */
  static Waiting ofLeader(Caller caller) {
    var parameters = new HashMap<String, Object>();
    parameters.put("selves", caller.selves());
    return new Waiting(rows(APPEALS), parameters);
  }

  private static String rows(String source) {
    return ROWS.formatted(LightRule.OF_WAITING, source);
  }
}
