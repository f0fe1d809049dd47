package org.ipplan.assignment.service;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipplan.plan.PlanPublished;
import org.ipplan.plan.TaskAdded;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.StepTaken;
import org.ipplan.shared.StepTaken.Visibility;

/**
 * Hands the tasks of a published plan out: one share for each department, the first listed leading.
 * A collective party is handed to whoever stands behind it that day, in the order of its list; one
 * without a list keeps a share of its own, which the office moves. Set-based, so that the number of
 * statements does not grow with the shares.
 */
@Dependent
public class HandOut {
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

  /** Parties of tasks as bodies: a collective party is its members of the day, each one once. */
  private static final String BODIES =
      """
      SELECT DISTINCT ON (t.id, coalesce(m.member_code, p.department_code))
        t.id AS task_id, t.due_on, coalesce(m.member_code, p.department_code) AS code,
        p.position, coalesce(m.position, 0) AS place
      FROM task t JOIN task_party p ON p.task_id = t.id
      LEFT JOIN department_member m ON m.collective_code = p.department_code
        AND daterange(m.valid_from, m.valid_to) @> cast(:today as date)
      WHERE %s
      ORDER BY t.id, coalesce(m.member_code, p.department_code), p.position, m.position
      """;

  private static final String ASSIGN =
      """
      INSERT INTO assignment (id, task_id, department_code, role, position, state, assigned_at,
        sign_for_by_on, sign_for_days, due_on)
      SELECT gen_random_uuid(), s.task_id, s.code,
        CASE WHEN s.nth = 1 THEN 'LEAD' ELSE 'PARTICIPANT' END, s.nth, 'PENDING',
        :now, cast(:signForBy as date), :signForDays, s.due_on
      FROM (
        SELECT b.*, row_number() OVER (PARTITION BY task_id ORDER BY position, place) AS nth
        FROM (%s) b) s
      """;

  private static final String ASSIGN_PLAN =
      ASSIGN.formatted(BODIES.formatted("t.plan_version_id = :of AND t.continues IS NULL"));
  private static final String ASSIGN_TASK = ASSIGN.formatted(BODIES.formatted("t.id = :of"));

  private static final String HANDED_OUT =
      """
      SELECT t.id, t.continues, t.version,
        string_agg(p.department_code, ',' ORDER BY p.position) AS departments
      FROM task t JOIN task_party p ON p.task_id = t.id
      WHERE t.plan_version_id = :version GROUP BY t.id ORDER BY t.number
      """;

  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;
  @Inject SignForTerm signForTerm;
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
    var signFor = signForTerm.from(clock.today());
    entityManager
        .createNativeQuery(sql)
        .setParameter("of", of)
        .setParameter("now", clock.now())
        .setParameter("today", clock.today().toString())
        .setParameter("signForBy", signFor.dueOn().toString())
        .setParameter("signForDays", signFor.term().value())
        .executeUpdate();
    entityManager.clear();
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
