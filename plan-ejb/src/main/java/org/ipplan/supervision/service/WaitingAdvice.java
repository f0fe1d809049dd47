package org.ipplan.supervision.service;

import java.util.HashMap;
import java.util.Map;
import org.ipplan.shared.Caller;

/**
 * What waits of expert advice: to answer for who was asked; for the office what everybody answered
 * or whose day has passed, and for a lead what somebody else recorded.
 */
final class WaitingAdvice {
  private static final String ADVICE =
      """
      SELECT w.kind, w.id, w.task_id, CAST(NULL AS text) AS department_code,
        CAST(NULL AS text) AS role, CAST(NULL AS text) AS period, w.state, w.due_on, w.href,
        w.year, CAST(NULL AS integer) AS number, CAST(NULL AS integer) AS plan_version,
        w.topic AS title_zh, CAST(NULL AS text) AS title_en, %s AS light_reason
      FROM (SELECT 'EXPERT_ADVICE' AS kind, a.id, CAST(NULL AS uuid) AS task_id, a.state, a.due_on,
          '/advice/' || a.id AS href, CAST(extract(year FROM a.due_on) AS integer) AS year, a.topic,
          false AS continuing
        FROM expert_advice a WHERE %s) w
      """;

  private static final String OF_OFFICE =
      """
      (a.state = 'ASKED' AND (a.due_on < cast(:today AS date) OR NOT EXISTS (
          SELECT 1 FROM expert_advice_expert x WHERE x.advice_id = a.id AND NOT EXISTS (
            SELECT 1 FROM expert_advice_answer n
            WHERE n.advice_id = x.advice_id AND n.expert = x.expert))))
        OR (a.state = 'RECORDED' AND :lead
          AND a.recorded_by NOT IN (:selves) AND coalesce(a.recorded_for, '') NOT IN (:selves))
      """;

  private static final String OF_EXPERT =
      """
      a.state = 'ASKED' AND EXISTS (SELECT 1 FROM expert_advice_expert x
          WHERE x.advice_id = a.id AND x.expert = :expert)
        AND NOT EXISTS (SELECT 1 FROM expert_advice_answer n
          WHERE n.advice_id = a.id AND n.expert = :expert)
      """;

  private WaitingAdvice() {}

  /** The office's worklist with what it records and closes. */
  static Waiting ofOffice(Waiting others) {
    return with(others, OF_OFFICE, Map.of());
  }

  /** An expert's worklist with what the expert was asked. */
  static Waiting ofExpert(Waiting others, Caller caller) {
    return with(others, OF_EXPERT, Map.of("expert", caller.name()));
  }

  private static Waiting with(Waiting others, String which, Map<String, Object> more) {
    var parameters = new HashMap<>(others.parameters());
    parameters.putAll(more);
    var advice = ADVICE.formatted(LightRule.OF_WAITING, which);
    return new Waiting(others.sql() + " UNION ALL " + advice, parameters);
  }
}
