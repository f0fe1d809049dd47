package org.ipplan.progress.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.ipplan.assignment.OpenWork;
import org.ipplan.shared.Refusal;

/** A department is not done with its share while a report of it is being written or decided on. */
@Dependent
public class ReportsUnderWay implements OpenWork {
  private static final String PERIODS =
      """
      SELECT r.period FROM report r
      WHERE r.assignment_id = :assignment AND r.state IN ('DRAFT', 'SUBMITTED', 'RETURNED')
      ORDER BY r.period
      """;

  @Inject EntityManager entityManager;

  @Override
  @SuppressWarnings("unchecked")
  public List<Refusal> of(UUID assignment) {
    List<String> periods =
        entityManager
            .createNativeQuery(PERIODS, String.class)
            .setParameter("assignment", assignment)
            .getResultList();
    return periods.isEmpty()
        ? List.of()
        : List.of(Refusal.of("report.under-way", String.join(", ", periods)));
  }
}
