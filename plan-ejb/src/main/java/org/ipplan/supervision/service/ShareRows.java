package org.ipplan.supervision.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ipplan.assignment.AssignmentRole;
import org.ipplan.assignment.AssignmentState;
import org.ipplan.calendar.CalendarService;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.CallerContext;
import org.ipplan.supervision.TaskDetails;

/** The shares of one task with their lights, by one statement; withdrawn ones for the office. */
@Dependent
public class ShareRows {
  private static final String SHARES =
      """
      SELECT a.id, a.department_code, d.name_zh, d.name_en, a.role, a.state, a.sign_for_by_on,
        a.due_on, a.handler, tp.as_written, w.due_on AS deed_on, %s AS light_reason
      FROM (SELECT s.*, 'ASSIGNMENT' AS kind FROM assignment s) a
      JOIN department d ON d.code = a.department_code
      JOIN task t ON t.id = a.task_id
      JOIN LATERAL (SELECT 'ASSIGNMENT' AS kind, t.continuing, a.state,
        CASE WHEN a.state = 'PENDING' THEN a.sign_for_by_on ELSE a.due_on END AS due_on) w ON true
      LEFT JOIN task_party tp ON tp.task_id = t.id AND tp.department_code = a.department_code
      WHERE a.task_id = :task AND (:office OR a.state <> 'WITHDRAWN')
      ORDER BY a.state = 'WITHDRAWN', a.position, a.assigned_at
      """
          .formatted(LightRule.OF_WAITING);

  @Inject EntityManager entityManager;
  @Inject CallerContext callers;
  @Inject BusinessClock clock;
  @Inject CalendarService calendar;

  List<TaskDetails.Share> of(UUID task) {
    var rule = LightRule.of(clock.today(), calendar);
    var reasons = new Reasons(clock.today(), calendar.current());
    @SuppressWarnings("unchecked")
    Stream<Tuple> rows =
        entityManager
            .createNativeQuery(SHARES, Tuple.class)
            .setParameter("today", rule.today().toString())
            .setParameter("nearOn", rule.nearOn().toString())
            .setParameter("signNearOn", rule.signNearOn().toString())
            .setParameter("office", callers.caller().isOffice())
            .setParameter("task", task)
            .getResultStream();
    return rows.map(row -> share(row, reasons)).toList();
  }

  private static TaskDetails.Share share(Tuple row, Reasons reasons) {
    var reason =
        reasons.of(
            row.get("light_reason", String.class), row.get("deed_on", LocalDate.class), null);
    return new TaskDetails.Share(
        row.get("id", UUID.class),
        TaskBoardServiceBean.party(row),
        AssignmentRole.valueOf(row.get("role", String.class)),
        AssignmentState.valueOf(row.get("state", String.class)),
        row.get("sign_for_by_on", LocalDate.class),
        row.get("due_on", LocalDate.class),
        row.get("handler", String.class),
        reason.light(),
        reason);
  }
}
