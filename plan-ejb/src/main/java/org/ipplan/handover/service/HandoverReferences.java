package org.ipplan.handover.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ipplan.handover.NewHandover;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Faults;
import org.jspecify.annotations.Nullable;

/** The tasks and credit cases that hand-overs name. */
@Dependent
public class HandoverReferences {
  private static final String TASK =
      """
      SELECT t.id FROM task t LEFT JOIN plan_version v ON v.id = t.plan_version_id
      WHERE coalesce(v.state, 'PUBLISHED') = 'PUBLISHED' AND %s
      """;

  private static final String CASE =
      """
      SELECT c.id FROM credit_case c
      WHERE cast(c.id AS text) = :value AND c.department_code = :department
      """;

  @Inject EntityManager entityManager;
  @Inject BusinessClock clock;

  /**
   * A task of a published plan, and a credit case of the department itself.
   *
   * @throws org.ipplan.shared.DomainException {@code input.invalid}
   */
  void require(NewHandover wanted, String department) {
    new Faults()
        .check(wanted.task() == null || isTask(wanted.task()), "task", "handover.task-unknown")
        .check(
            wanted.creditCase() == null || isCase(wanted.creditCase(), department),
            "creditCase",
            "handover.case-unknown")
        .orRefuse();
  }

  /** The task of a number in this year's plan; empty where there is none. */
  Optional<UUID> task(@Nullable Integer number) {
    if (number == null) {
      return Optional.empty();
    }
    var query =
        entityManager
            .createNativeQuery(TASK.formatted("t.year = :year AND t.number = :number"), Tuple.class)
            .setParameter("year", clock.today().getYear())
            .setParameter("number", number);
    return Rows.of(query).stream().map(row -> row.get("id", UUID.class)).findFirst();
  }

  private boolean isTask(@Nullable UUID id) {
    return !entityManager
        .createNativeQuery(TASK.formatted("cast(t.id AS text) = :value"), UUID.class)
        .setParameter("value", Objects.requireNonNull(id).toString())
        .getResultList()
        .isEmpty();
  }

  private boolean isCase(@Nullable UUID id, String department) {
    return !entityManager
        .createNativeQuery(CASE, UUID.class)
        .setParameter("value", Objects.requireNonNull(id).toString())
        .setParameter("department", department)
        .getResultList()
        .isEmpty();
  }
}
