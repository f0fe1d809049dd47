package org.ipplan.notification.persistence;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipplan.notification.NotificationReason;
import org.ipplan.notification.domain.Addressee;

/**
 * The people of an addressee as a query on {@code matter m}: the matter's key, a sign-in name, and
 * the reason.
 */
final class Recipients {
  private static final String HANDLER =
      """
      SELECT m.key, a.handler AS name, 'HANDLER' AS reason
      FROM matter m
        JOIN assignment a ON a.task_id = m.task_id AND a.department_code = m.department
      WHERE a.handler IS NOT NULL
      """;

  private static final String HANDLERS_OF_PARTIES =
      """
      SELECT m.key, a.handler, 'HANDLER'
      FROM matter m
        JOIN assignment a ON a.task_id = m.task_id AND (a.state <> 'WITHDRAWN' OR a.with_task)
      WHERE a.handler IS NOT NULL
      """;

  private static final String MAKERS =
      """
      SELECT m.key, w.name, 'MAKER'
      FROM matter m JOIN report_maker w ON w.report_id = cast(m.object AS uuid)
      """;

  private static final String FILER =
      """
      SELECT m.key, q.filed_by, 'FILER'
      FROM matter m JOIN change_request q ON q.id = cast(m.object AS uuid)
      """;

  private static final String EXPERTS =
      """
      SELECT m.key, x.expert, 'EXPERT'
      FROM matter m JOIN expert_advice_expert x ON x.advice_id = cast(m.object AS uuid)
      """;

  private static final String OF_SUBSTITUTION =
      """
      SELECT m.key, s.%s, '%s'
      FROM matter m JOIN substitution s ON s.id = cast(m.object AS uuid)
      """;

  private static final String IN_DEPARTMENT = "o.department_code = m.department";

  private static final String IN_PARTY =
      """
      EXISTS (SELECT 1 FROM assignment a
        WHERE a.task_id = m.task_id AND a.department_code = o.department_code
          AND (a.state <> 'WITHDRAWN' OR a.with_task))
      """;

  private static final String IN_LEAD =
      """
      EXISTS (SELECT 1 FROM assignment a
        WHERE a.task_id = m.task_id AND a.department_code = o.department_code
          AND a.role = 'LEAD' AND a.state <> 'WITHDRAWN')
      """;

  private static final String LEAD_READS_PART =
      IN_LEAD
          + """
            AND o.department_code <> m.department AND m.facts ->> 'consolidated' = 'false'
            AND EXISTS (SELECT 1 FROM task t
              WHERE t.id = m.task_id AND t.mode = 'LEAD_AND_PARTICIPANTS')
            """;

  private static final String NOBODY_HANDLES =
      IN_DEPARTMENT
          + """
             AND NOT EXISTS (SELECT 1 FROM assignment a
              WHERE a.task_id = m.task_id AND a.department_code = m.department
                AND a.handler IS NOT NULL)
            """;

  private static final String SIGNS =
      IN_DEPARTMENT
          + """
             AND EXISTS (SELECT 1 FROM department_setting d
              WHERE d.department_code = m.department AND d.sign_off)
            """;

  private static final String IS_MISSING =
      "o.department_code = ANY (string_to_array(m.facts ->> 'missing', ','))";

  private static final String IN_OTHER = "o.department_code = m.facts ->> 'to'";

  private static final String IN_ROUND =
      """
      EXISTS (SELECT 1 FROM evaluation_department e
        WHERE e.round_id = cast(m.object AS uuid) AND e.department_code = o.department_code)
      """;

  private static final String ANYWHERE = "true";

  /** Reasons in the order in which one of several is named. */
  static final String RANK =
      Arrays.stream(NotificationReason.values())
          .map(reason -> "'" + reason.name() + "'")
          .collect(Collectors.joining(", ", "array_position(ARRAY[", "], %s)"));

  private Recipients() {}

  /** Everybody of these addressees, some of them perhaps more than once. */
  static String of(Set<Addressee> addressees) {
    return addressees.stream()
        .sorted()
        .map(Recipients::of)
        .collect(Collectors.joining(" UNION ALL "));
  }

  private static String of(Addressee addressee) {
    return switch (addressee) {
      case LIAISONS -> holders("LIAISON", IN_DEPARTMENT, "'liaison'");
      case HANDLER -> HANDLER;
      case HANDLER_ELSE_LIAISONS ->
          HANDLER + " UNION ALL " + holders("LIAISON", NOBODY_HANDLES, "'liaison'");
      case HEADS -> holders("HEAD", IN_DEPARTMENT, "'department-head'");
      case SIGNING_HEADS -> holders("HEAD", SIGNS, "'department-head'");
      case MAKERS -> MAKERS;
      case FILER -> FILER;
      case EXPERTS -> EXPERTS;
      case OFFICE -> holders("OFFICE", ANYWHERE, "'office-staff', 'office-lead'");
      case LEADERS -> holders("LEADER", ANYWHERE, "'leader'");
      case PARTIES ->
          HANDLERS_OF_PARTIES + " UNION ALL " + holders("LIAISON", IN_PARTY, "'liaison'");
      case LEAD -> holders("LIAISON", IN_LEAD, "'liaison'");
      case LEAD_OF_PART -> holders("LIAISON", LEAD_READS_PART, "'liaison'");
      case MISSING -> holders("LIAISON", IS_MISSING, "'liaison'");
      case OTHER -> holders("LIAISON", IN_OTHER, "'liaison'");
      case EVALUATED ->
          holders("LIAISON", IN_ROUND, "'liaison'")
              + " UNION ALL "
              + holders("HEAD", IN_ROUND, "'department-head'");
      case SUBSTITUTE -> OF_SUBSTITUTION.formatted("substitute", "SUBSTITUTE");
      case ABSENT -> OF_SUBSTITUTION.formatted("absent", "ABSENT");
    };
  }

  /** Officials who were last seen with one of the roles. */
  private static String holders(String reason, String condition, String roles) {
    return """
        SELECT m.key, o.name, '%s'
        FROM matter m CROSS JOIN official o JOIN official_role r ON r.official = o.name
        WHERE r.role IN (%s) AND %s
        """
        .formatted(reason, roles, condition);
  }
}
