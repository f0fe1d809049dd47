package org.ipplan.assignment.service;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipplan.calendar.CalendarService;
import org.ipplan.calendar.Term;
import org.ipplan.calendar.TermPurpose;
import org.ipplan.plan.PlanPublished;
import org.ipplan.plan.TaskAdded;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.StepTaken;
import org.ipplan.shared.StepTaken.Visibility;

/**
 * Hands the tasks of a published plan out: one share for each department, the first listed leading.
 * Set-based, so that the number of statements does not grow with the shares.
 */
@Dependent
public class HandOut {
  /** Working days to sign for a share. */
  static final Term SIGN_FOR = Term.workingDays(5);

  /** Shares of tasks whose work goes on move to the new version's task. */
  private static final String MOVE =
      """
      UPDATE assignment a SET task_id = n.id, due_on = n.due_on, version = a.version + 1
      FROM task n WHERE n.plan_version_id = :version AND n.continues = a.task_id
      """;

  private static final String MOVE_COPIES =
      """
      UPDATE copy c SET task_id = n.id, version = c.version + 1
      FROM task n WHERE n.plan_version_id = :version AND n.continues = c.task_id
      """;

  private static final String WITHDRAW =
      """
      UPDATE assignment a SET state = 'WITHDRAWN', former_state = NULL, paused_on = NULL,
        version = a.version + 1
      FROM task t WHERE t.id = a.task_id AND t.plan_version_id = :superseded
        AND a.state NOT IN ('DONE', 'WITHDRAWN')
      """;

  private static final String ASSIGN =
      """
      INSERT INTO assignment (id, task_id, department_code, role, position, state, assigned_at,
        sign_for_by_on, due_on)
      SELECT gen_random_uuid(), t.id, p.department_code,
        CASE WHEN p.position = 1 THEN 'LEAD' ELSE 'PARTICIPANT' END, p.position, 'PENDING',
        :now, cast(:signForBy as date), t.due_on
      FROM task t JOIN task_party p ON p.task_id = t.id
      WHERE %s
      """;

  private static final String ASSIGN_PLAN =
      ASSIGN.formatted("t.plan_version_id = :of AND t.continues IS NULL");
  private static final String ASSIGN_TASK = ASSIGN.formatted("t.id = :of");

  private static final String HANDED_OUT =
      """
      SELECT t.id, t.continues, t.version,
        string_agg(p.department_code, ',' ORDER BY p.position) AS departments
      FROM task t JOIN task_party p ON p.task_id = t.id
      WHERE t.plan_version_id = :version GROUP BY t.id ORDER BY t.number
      """;

  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;
  @Inject CalendarService calendar;
  @Inject Event<StepTaken> steps;

  void handOut(@Observes @Priority(100) PlanPublished plan) {
    entityManager.flush();
    if (plan.superseded() != null) {
      update(MOVE, "version", plan.planVersion());
      update(MOVE_COPIES, "version", plan.planVersion());
      update(WITHDRAW, "superseded", plan.superseded());
    }
    assign(ASSIGN_PLAN, plan.planVersion());
    record(plan.planVersion());
  }

  void handOut(@Observes TaskAdded added) {
    entityManager.flush();
    assign(ASSIGN_TASK, added.task());
  }

  private void assign(String sql, UUID of) {
    entityManager
        .createNativeQuery(sql)
        .setParameter("of", of)
        .setParameter("now", clock.now())
        .setParameter("signForBy", signForBy(calendar, clock.today()).toString())
        .executeUpdate();
    entityManager.clear();
  }

  /** Last day to sign for what is handed out on a day. */
  static LocalDate signForBy(CalendarService calendar, LocalDate on) {
    return calendar.deadline(on, SIGN_FOR, TermPurpose.ACT).dueOn();
  }

  private void update(String sql, String parameter, UUID version) {
    entityManager.createNativeQuery(sql).setParameter(parameter, version).executeUpdate();
  }

  @SuppressWarnings("unchecked")
  private void record(UUID version) {
    List<Tuple> tasks =
        entityManager
            .createNativeQuery(HANDED_OUT, Tuple.class)
            .setParameter("version", version)
            .getResultList();
    tasks.forEach(this::record);
  }

  private void record(Tuple task) {
    var id = task.get("id", UUID.class);
    var goesOn = task.get("continues", UUID.class) != null;
    steps.fire(
        new StepTaken(
            goesOn ? "go-on" : "hand-out",
            "task",
            id.toString(),
            id,
            Visibility.OPEN,
            null,
            goesOn ? null : "DRAFT",
            goesOn ? null : "ASSIGNED",
            null,
            task.get("version", Long.class),
            null,
            Map.of("departments", task.get("departments", String.class))));
  }
}
