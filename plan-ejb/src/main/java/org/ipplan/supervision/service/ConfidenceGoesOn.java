package org.ipplan.supervision.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.ipplan.plan.PlanPublished;

/** Takes ratings over to a year's new version, with the tasks that go on there. */
@Dependent
public class ConfidenceGoesOn {
  private static final String MOVE =
      """
      UPDATE delivery_confidence c SET task_id = n.id
      FROM task n WHERE n.plan_version_id = :version AND n.continues = c.task_id
      """;

  @Inject EntityManager entityManager;

  void goOn(@Observes PlanPublished plan) {
    if (plan.superseded() != null) {
      entityManager
          .createNativeQuery(MOVE)
          .setParameter("version", plan.planVersion())
          .executeUpdate();
    }
  }
}
