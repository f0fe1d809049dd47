package org.ipplan.supervision.service;

import java.util.HashMap;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Role;

/**
 * What waits of cases handed over, for officials of the two departments alone: what the sender is
 * to approve, send, complete, and what the receiver is to sign for and to answer.
 */
final class WaitingHandovers {
  private static final String OWN =
      """
      SELECT 'HANDOVER' AS kind, h.id, h.from_department AS department_code, h.state,
        h.due_on, '/handovers/' || h.id AS href, h.task_id,
        cast(extract(year FROM coalesce(h.sent_at, h.created_at)) AS integer) AS year,
        left(h.matter, 80) AS title_zh, false AS continuing
      FROM handover h
      WHERE (h.from_department = :department AND (h.state IN ('APPROVED', 'RETURNED', 'INCOMPLETE')
          OR (h.state = 'TO_APPROVE' AND :head AND NOT EXISTS (SELECT 1 FROM handover_author ha
            WHERE ha.handover_id = h.id AND ha.name IN (:selves)))
          OR (h.state = 'DECLINED' AND h.due_on >= cast(:today AS date))))
        OR (h.to_department = :department
          AND h.state IN ('SENT', 'SIGNED', 'ACCEPTED', 'RECONSIDERING'))
      """;

  private static final String ROWS =
      """
      UNION ALL
      SELECT w.kind, w.id, w.task_id, w.department_code, CAST(NULL AS text),
        CAST(NULL AS text), w.state, w.due_on, w.href, w.year, ht.number,
        CAST(NULL AS integer), w.title_zh, CAST(NULL AS text),
        CASE WHEN w.due_on IS NULL THEN 'UNDATED' ELSE %s END
      FROM (%s) w LEFT JOIN task ht ON ht.id = w.task_id
      """;

  private WaitingHandovers() {}

  /** A department's worklist with its cases. */
  static Waiting ofDepartment(Waiting others, Caller caller) {
    var parameters = new HashMap<>(others.parameters());
    parameters.put("head", caller.is(Role.DEPARTMENT_HEAD));
    parameters.put("selves", caller.selves());
    return new Waiting(others.sql() + ROWS.formatted(LightRule.OF_WAITING, OWN), parameters);
  }
}
