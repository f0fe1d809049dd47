package org.ipplan.supervision.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.ipplan.plan.PlanPublished;

/** Takes ratings and slips over to a year's new version, with the tasks that go on there. */
@Dependent
public class SupervisionGoesOn {
  private static final String MOVE_RATINGS =
      """
      UPDATE delivery_confidence c SET task_id = n.id
      FROM task n WHERE n.plan_version_id = :version AND n.continues = c.task_id
      """;

  private static final String MOVE_SLIPS =
      """
      UPDATE slip s SET task_id = n.id, version = s.version + 1
      FROM task n WHERE n.plan_version_id = :version AND n.continues = s.task_id
      """;

  @Inject EntityManager entityManager;

  void goOn(@Observes PlanPublished plan) {
    if (plan.superseded() != null) {
      move(MOVE_RATINGS, plan);
      move(MOVE_SLIPS, plan);
    }
  }

  private void move(String sql, PlanPublished plan) {
    entityManager
        .createNativeQuery(sql)
        .setParameter("version", plan.planVersion())
        .executeUpdate();
  }
}
