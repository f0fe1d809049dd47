package org.ipplan.recognition.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.ipplan.shared.ArrayLiteral;

/** The tasks that cases belong to. */
@Dependent
public class TasksOfCases {
  private static final String KNOWN =
      """
      SELECT count(*) FROM task t LEFT JOIN plan_version v ON v.id = t.plan_version_id
      WHERE t.id IN (:tasks) AND coalesce(v.state, 'PUBLISHED') = 'PUBLISHED'
      """;

  private static final String FORGET = "DELETE FROM typical_case_task WHERE case_id = :id";

  private static final String REMEMBER =
      """
      INSERT INTO typical_case_task (case_id, task_id)
      SELECT :id, cast(task AS uuid) FROM unnest(cast(:tasks AS text[])) AS task
      """;

  @Inject EntityManager entityManager;

  /** Whether each is a task of a published plan, or beyond it. */
  boolean areKnown(List<UUID> tasks) {
    var distinct = tasks.stream().distinct().toList();
    return distinct.isEmpty()
        || (Long)
                entityManager
                    .createNativeQuery(KNOWN, Long.class)
                    .setParameter("tasks", distinct)
                    .getSingleResult()
            == distinct.size();
  }

  /** A case belongs to these tasks and no others. */
  void replace(UUID id, List<UUID> tasks) {
    entityManager.createNativeQuery(FORGET).setParameter("id", id).executeUpdate();
    entityManager
        .createNativeQuery(REMEMBER)
        .setParameter("id", id)
        .setParameter("tasks", ArrayLiteral.of(tasks, task -> task))
        .executeUpdate();
  }
}
