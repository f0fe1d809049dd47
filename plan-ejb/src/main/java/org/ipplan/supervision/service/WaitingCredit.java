package org.ipplan.supervision.service;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Role;

/**
 * What waits of credit supervision in the caller's department: terms of law that run, for the role
 * that is to act; drafts; and what waits for legal review, decision, acceptance or in a phase of
 * the serious list without a term; recipients of entries to be urged, for the publisher. For
 * consent it waits in the next higher authority's.
 */
final class WaitingCredit {
  private static final String TERMS =
      """
      SELECT t.case_id, t.application_id, t.due_on, false AS above
      FROM credit_term t
      WHERE t.done_on IS NULL AND NOT t.dropped AND t.role IN (:roles)
      UNION ALL
      SELECT d.id, CAST(NULL AS uuid), CAST(NULL AS date), false
      FROM credit_case d
      WHERE d.state = 'DRAFT' AND 'credit-handler' IN (:roles)
      UNION ALL
      SELECT r.id, CAST(NULL AS uuid), CAST(NULL AS date), false
      FROM credit_case r
        CROSS JOIN LATERAL (SELECT coalesce(max(d.ordinal) FILTER (WHERE d.action = 'pass-review'), 0)
            > max(d.ordinal) FILTER (WHERE d.action = 'submit') AS passed
          FROM credit_case_step d WHERE d.case_id = r.id) v
      WHERE r.state = 'UNDER_REVIEW'
        AND CASE WHEN v.passed THEN 'credit-approver' ELSE 'credit-legal' END IN (:roles)
      UNION ALL
      SELECT a.case_id, a.id, CAST(NULL AS date), false
      FROM credit_application a
      WHERE a.kind = 'OBJECTION' AND a.state IN ('FILED', 'ACCEPTED')
        AND CASE WHEN a.verification IS NULL THEN 'credit-handler' ELSE 'credit-approver' END
          IN (:roles)
      UNION ALL
      SELECT l.id, CAST(NULL AS uuid), CAST(NULL AS date), v.asked
      FROM credit_case l
        CROSS JOIN LATERAL (SELECT l.state = 'SUPERIOR_CONSENT' AND NOT EXISTS (
          SELECT 1 FROM credit_case_step d WHERE d.case_id = l.id AND d.action = 'consent')
          AS asked) v
      WHERE l.list = 'SERIOUS' AND (CASE l.state
          WHEN 'NOTICE_SERVED' THEN 'credit-legal'
          WHEN 'DEFENCE_OPEN' THEN 'credit-handler'
          WHEN 'LEGAL_REVIEW' THEN 'credit-legal'
          WHEN 'PANEL' THEN 'credit-approver'
          WHEN 'SUPERIOR_CONSENT' THEN
            CASE WHEN v.asked THEN 'credit-superior' ELSE 'credit-approver' END
          END IN (:roles)
        OR (l.state = 'PANEL' AND 'credit-panel' IN (:roles) AND NOT EXISTS (
          SELECT 1 FROM listing_vote o WHERE o.case_id = l.id AND o.voter IN (:selves))))
      """;

  /** Recipients who are past their date, or whom a message did not reach. */
  private static final String TO_URGE =
      """
      SELECT 'PROPAGATION', p.id, c.department_code, p.state, p.due_on, false,
          cast(extract(year FROM p.made_on) AS integer),
          r.name_zh || ' · ' || CASE WHEN u.kind = 'PERSON' THEN left(u.name, 1) || '*'
            ELSE u.name END
        FROM entry_propagation p
          JOIN list_recipient r ON r.id = p.recipient_id
          JOIN list_entry e ON e.id = p.entry_id
          JOIN credit_case c ON c.id = e.case_id
          JOIN credit_subject o ON o.id = e.subject_id
          JOIN credit_subject u ON u.id = coalesce(o.merged_into, o.id)
        WHERE 'credit-publisher' IN (:roles) AND c.department_code = :department
          AND (p.state = 'FAILED'
            OR (p.state IN ('PENDING', 'SENT') AND p.due_on < cast(:today AS date)))
      """;

  private static final String ROWS =
      """
      SELECT w.kind, w.id, CAST(NULL AS uuid) AS task_id, w.department_code,
        CAST(NULL AS text) AS role, CAST(NULL AS text) AS period, w.state, w.due_on,
        CASE w.kind WHEN 'CREDIT_CASE' THEN '/credit-cases/' WHEN 'PROPAGATION'
          THEN '/propagation/' ELSE '/credit-applications/' END || w.id AS href,
        w.year, CAST(NULL AS integer) AS number,
        CAST(NULL AS integer) AS plan_version, w.title AS title_zh, CAST(NULL AS text) AS title_en,
        %s AS light_reason
      FROM (
        SELECT CASE WHEN a.id IS NULL THEN 'CREDIT_CASE' ELSE 'CREDIT_APPLICATION' END AS kind,
          coalesce(a.id, c.id) AS id, c.department_code, coalesce(a.state, c.state) AS state,
          min(s.due_on) AS due_on, false AS continuing,
          cast(extract(year FROM c.opened_at) AS integer) AS year,
          CASE WHEN u.kind = 'PERSON' THEN left(u.name, 1) || '*' ELSE u.name END AS title
        FROM (%s) s
          JOIN credit_case c ON c.id = s.case_id
          JOIN credit_subject o ON o.id = c.subject_id
          JOIN credit_subject u ON u.id = coalesce(o.merged_into, o.id)
          LEFT JOIN credit_application a ON a.id = s.application_id
        WHERE CASE WHEN s.above
          THEN EXISTS (SELECT 1 FROM listing_worksheet h
            WHERE h.case_id = c.id AND h.superior_code = :department)
          ELSE c.department_code = :department END
        GROUP BY c.id, u.id, a.id
        UNION ALL
        %s) w
      """
          .formatted(LightRule.OF_WAITING, TERMS, TO_URGE);

  private WaitingCredit() {}

  /** Rows for somebody with a credit role. */
  static Waiting of(Caller caller, String department) {
    return new Waiting(
        ROWS, Map.of("department", department, "roles", roles(caller), "selves", caller.selves()));
  }

  private static Set<String> roles(Caller caller) {
    return caller.roles().stream().map(Role::group).collect(Collectors.toSet());
  }
}
