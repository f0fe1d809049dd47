package org.ipplan.supervision.service;

import java.util.HashMap;
import org.ipplan.shared.Caller;

/**
 * What waits about indicators: for the office values to confirm and targets for a lead, for the
 * owner's department what was returned or not yet submitted. They need no task.
 */
final class WaitingIndicators {
  /** Of the department of {@code :department}: what it wrote itself. */
  private static final String OF_OWNER =
      """
      SELECT 'OBSERVATION' AS kind, o.id, i.owner_code AS department_code, o.period, o.state,
        '/indicators/' || i.code || '/observations/' || o.id AS href,
        cast(extract(year FROM o.brought_at) AS integer) AS year, i.name_zh AS title_zh,
        i.name_en AS title_en
      FROM indicator_observation o JOIN indicator i ON i.code = o.indicator_code
      WHERE i.owner_code = :department AND o.state IN ('DRAFT', 'RETURNED') AND o.system IS NULL
      """;

  /** Of the office: what others gave, and proposed targets for a lead. */
  private static final String OF_OFFICE =
      """
      SELECT 'OBSERVATION' AS kind, o.id, i.owner_code AS department_code, o.period, o.state,
        '/indicators/' || i.code || '/observations/' || o.id AS href,
        cast(extract(year FROM o.brought_at) AS integer) AS year, i.name_zh AS title_zh,
        i.name_en AS title_en
      FROM indicator_observation o JOIN indicator i ON i.code = o.indicator_code
      WHERE o.state = 'SUBMITTED' AND NOT (string_to_array(o.makers, ',')
        && cast(string_to_array(:makers, ',') AS text[]))
      UNION ALL
      SELECT 'INDICATOR_TARGET', g.id, i.owner_code, cast(g.year AS text), g.state,
        '/indicators/' || i.code || '/targets/' || g.id,
        cast(extract(year FROM g.proposed_at) AS integer), i.name_zh, i.name_en
      FROM indicator_target g JOIN indicator i ON i.code = g.indicator_code
      WHERE g.state = 'PROPOSED' AND :lead AND g.proposed_by NOT IN (:selves)
        AND coalesce(g.proposed_for, '') NOT IN (:selves)
      """;

  private static final String ROWS =
      """
      UNION ALL
      SELECT w.kind, w.id, CAST(NULL AS uuid), w.department_code, CAST(NULL AS text), w.period,
        w.state, CAST(NULL AS date), w.href, w.year, CAST(NULL AS integer), CAST(NULL AS integer),
        w.title_zh, w.title_en, 'UNDATED'
      FROM (%s) w
      """;

  private WaitingIndicators() {}

  /** A department's worklist with the values it has under way; for its own officials alone. */
  static Waiting ofDepartment(Waiting others) {
    return new Waiting(others.sql() + ROWS.formatted(OF_OWNER), others.parameters());
  }

  /** The office's worklist with what it confirms. */
  static Waiting ofOffice(Waiting others, Caller caller) {
    var parameters = new HashMap<>(others.parameters());
    parameters.put("makers", String.join(",", caller.selves()));
    return new Waiting(others.sql() + ROWS.formatted(OF_OFFICE), parameters);
  }
}
