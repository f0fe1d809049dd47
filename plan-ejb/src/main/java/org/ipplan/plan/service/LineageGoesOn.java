package org.ipplan.plan.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.ipplan.plan.PlanPublished;

/**
 * Takes links over to a year's new version, for tasks whose work goes on there. Links of the others
 * stay with the superseded version, and the office suggests anew.
 */
@Dependent
public class LineageGoesOn {
  private static final String MOVE =
      """
      UPDATE task_link l SET %1$s = n.id, version = l.version + 1
      FROM task n WHERE n.plan_version_id = :version AND n.continues = l.%1$s
      """;

  @Inject EntityManager entityManager;

  void goOn(@Observes PlanPublished plan) {
    if (plan.superseded() != null) {
      move("from_task", plan);
      move("to_task", plan);
    }
  }

  private void move(String side, PlanPublished plan) {
    entityManager
        .createNativeQuery(MOVE.formatted(side))
        .setParameter("version", plan.planVersion())
        .executeUpdate();
  }
}
