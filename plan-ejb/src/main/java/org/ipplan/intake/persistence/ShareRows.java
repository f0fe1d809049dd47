package org.ipplan.intake.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds the shares and reports that lines name. */
@Dependent
public class ShareRows {
  private static final String OF_TASK =
      """
      SELECT a.id FROM assignment a JOIN task t ON t.id = a.task_id
        LEFT JOIN plan_version v ON v.id = t.plan_version_id
      WHERE t.year = :year AND t.number = :number AND a.department_code = :department
        AND coalesce(v.state, 'PUBLISHED') = 'PUBLISHED'
      """;

  private static final String OF_ID =
      "SELECT id FROM assignment WHERE id = :id AND department_code = :department";

  private static final String REPORT =
      "SELECT id FROM report WHERE assignment_id = :share AND period = :period AND NOT consolidated";

  @Inject EntityManager entityManager;

  /** A department's share of the task of a number. */
  public Optional<UUID> ofTask(int year, int number, String department) {
    return id(
        entityManager
            .createNativeQuery(OF_TASK, UUID.class)
            .setParameter("year", year)
            .setParameter("number", number)
            .setParameter("department", department));
  }

  /** A share of a department. */
  public Optional<UUID> ofId(UUID id, String department) {
    return id(
        entityManager
            .createNativeQuery(OF_ID, UUID.class)
            .setParameter("id", id)
            .setParameter("department", department));
  }

  /** The report on a share in a period, the consolidated one apart. */
  public Optional<UUID> report(UUID share, String period) {
    return id(
        entityManager
            .createNativeQuery(REPORT, UUID.class)
            .setParameter("share", share)
            .setParameter("period", period));
  }

  @SuppressWarnings("unchecked")
  private static Optional<UUID> id(Query query) {
    return ((List<UUID>) query.getResultList()).stream().findFirst();
  }
}
