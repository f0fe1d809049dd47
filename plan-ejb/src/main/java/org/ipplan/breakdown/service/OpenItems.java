package org.ipplan.breakdown.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.ipplan.assignment.OpenWork;
import org.ipplan.shared.Refusal;

/**
 * A department is not done while sub-tasks or milestones of its share are neither done nor
 * cancelled. Numbers hold nobody up: what a target has not reached is said in the report.
 */
@Dependent
public class OpenItems implements OpenWork {
  private static final String OPEN =
      """
      SELECT (SELECT count(*) FROM sub_task s WHERE s.assignment_id = :share
          AND s.state IN ('PLANNED', 'IN_PROGRESS'))
        + (SELECT count(*) FROM milestone m WHERE m.assignment_id = :share
          AND m.state IN ('PLANNED', 'REJECTED'))
      """;

  @Inject EntityManager entityManager;

  @Override
  public List<Refusal> of(UUID assignment) {
    var open =
        (Long)
            entityManager
                .createNativeQuery(OPEN, Long.class)
                .setParameter("share", assignment)
                .getSingleResult();
    return open == 0 ? List.of() : List.of(Refusal.of("breakdown.items-open", open));
  }
}
