package org.ipplan.progress.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.ipplan.assignment.SubmittedWork;

/** Tells which reports on a task ever went up. */
@Dependent
public class SubmittedReports implements SubmittedWork {
  private static final String DEPARTMENT =
      """
      SELECT r.department_code FROM report r
      WHERE r.id = :report AND r.task_id = :task AND r.ever_submitted
      """;

  @Inject EntityManager entityManager;

  @Override
  @SuppressWarnings("unchecked")
  public Optional<String> departmentOf(UUID report, UUID task) {
    return entityManager
        .createNativeQuery(DEPARTMENT, String.class)
        .setParameter("report", report)
        .setParameter("task", task)
        .getResultStream()
        .findFirst();
  }
}
