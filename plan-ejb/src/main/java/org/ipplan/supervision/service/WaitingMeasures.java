package org.ipplan.supervision.service;

import java.util.HashMap;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Role;

/**
 * What waits about measures: to apply or to lift, for the department that applies; what an office
 * proposes for the catalogue, for an approver of it who is somebody else.
 */
final class WaitingMeasures {
  private static final String ORDERS =
      """
      SELECT 'MEASURE_ORDER' AS kind, o.id, o.department_code, x.state, x.due_on,
        '/measure-orders/' || o.id AS href, cast(extract(year FROM o.made_on) AS integer) AS year,
        o.name_zh || '（' || n.name || '）' AS title_zh, o.name_en || ' – ' || n.name AS title_en,
        false AS continuing
      FROM measure_order o
        JOIN credit_case c ON c.id = o.case_id
        JOIN credit_subject u ON u.id = c.subject_id
        JOIN credit_subject s ON s.id = coalesce(u.merged_into, u.id)
        CROSS JOIN LATERAL (SELECT
          CASE WHEN s.kind = 'PERSON' THEN left(s.name, 1) || '*' ELSE s.name END AS name) n
        CROSS JOIN LATERAL (SELECT
          CASE WHEN o.ends_on <= cast(:today AS date) THEN 'TO_LIFT' ELSE o.state END AS state,
          CASE WHEN o.ends_on <= cast(:today AS date) THEN o.lift_by_on ELSE o.apply_by_on END
            AS due_on) x
      WHERE o.department_code = :department AND o.state IN ('TO_APPLY', 'APPLIED')
        AND x.state <> 'APPLIED'
      """;

  private static final String PROPOSALS =
      """
      UNION ALL
      SELECT 'MEASURE', m.id, m.authority_code, m.state, CAST(NULL AS date), '/measures/' || m.id,
        cast(extract(year FROM m.proposed_at) AS integer), m.name_zh, m.name_en, false
      FROM measure m
      WHERE m.state = 'PROPOSED' AND m.authority_code = :department AND :approver
        AND m.proposed_by NOT IN (:selves) AND coalesce(m.proposed_for, '') NOT IN (:selves)
      UNION ALL
      SELECT 'MEASURE', a.id, a.department_code, a.state, CAST(NULL AS date),
        '/measure-appliers/' || a.id, cast(extract(year FROM a.proposed_at) AS integer),
        a.measure_code || '：' || d.name_zh, a.measure_code || ': ' || d.name_en, false
      FROM measure_applier a JOIN department d ON d.code = a.department_code
      WHERE a.state = 'PROPOSED' AND a.authority_code = :department AND :approver
        AND a.proposed_by NOT IN (:selves) AND coalesce(a.proposed_for, '') NOT IN (:selves)
      """;

  private static final String ROWS =
      """
      UNION ALL
      SELECT w.kind, w.id, CAST(NULL AS uuid), w.department_code, CAST(NULL AS text),
        CAST(NULL AS text), w.state, w.due_on, w.href, w.year, CAST(NULL AS integer),
        CAST(NULL AS integer), w.title_zh, w.title_en, %s
      FROM (%s) w
      """;

  private WaitingMeasures() {}

  /** A department's worklist with its orders; read by its own officials alone. */
  static Waiting ofDepartment(Waiting others) {
    return new Waiting(
        others.sql() + ROWS.formatted(LightRule.OF_WAITING, ORDERS), others.parameters());
  }

  /** A credit worklist with the orders a handler sees to and what an approver confirms. */
  static Waiting ofCredit(Waiting others, Caller caller) {
    var parameters = new HashMap<>(others.parameters());
    parameters.put("approver", caller.is(Role.CREDIT_APPROVER));
    parameters.put("handler", caller.is(Role.CREDIT_HANDLER));
    var source = ORDERS + " AND :handler " + PROPOSALS;
    return new Waiting(others.sql() + ROWS.formatted(LightRule.OF_WAITING, source), parameters);
  }
}
