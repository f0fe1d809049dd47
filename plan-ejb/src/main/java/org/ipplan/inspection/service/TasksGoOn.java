package org.ipplan.inspection.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.ipplan.plan.PlanPublished;

/** Takes inspections and findings over to a year's new version, with the tasks that go on there. */
@Dependent
public class TasksGoOn {
  private static final String MOVE_INSPECTIONS =
      """
      UPDATE inspection_task i SET task_id = n.id
      FROM task n WHERE n.plan_version_id = :version AND n.continues = i.task_id
      """;

  private static final String MOVE_FINDINGS =
      """
      UPDATE finding f SET task_id = n.id, version = f.version + 1
      FROM task n WHERE n.plan_version_id = :version AND n.continues = f.task_id
      """;

  @Inject EntityManager entityManager;

  void goOn(@Observes PlanPublished plan) {
    if (plan.superseded() != null) {
      move(MOVE_INSPECTIONS, plan);
      move(MOVE_FINDINGS, plan);
    }
  }

  private void move(String sql, PlanPublished plan) {
    entityManager
        .createNativeQuery(sql)
        .setParameter("version", plan.planVersion())
        .executeUpdate();
  }
}
