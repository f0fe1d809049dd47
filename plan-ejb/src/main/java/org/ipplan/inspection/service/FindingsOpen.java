package org.ipplan.inspection.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.ipplan.assignment.OpenWork;
import org.ipplan.shared.Refusal;

/** A department is not done with its share while a finding about it on the task is not settled. */
@Dependent
public class FindingsOpen implements OpenWork {
  private static final String OPEN =
      """
      SELECT count(*) FROM finding f JOIN assignment a
        ON a.task_id = f.task_id AND a.department_code = f.department_code
      WHERE a.id = :assignment
        AND f.state IN ('ISSUED', 'RECTIFYING', 'RECTIFIED', 'RECHECKED')
      """;

  @Inject EntityManager entityManager;

  @Override
  public List<Refusal> of(UUID assignment) {
    var open =
        (Long)
            entityManager
                .createNativeQuery(OPEN, Long.class)
                .setParameter("assignment", assignment)
                .getSingleResult();
    return open == 0 ? List.of() : List.of(Refusal.of("finding.share-open", open));
  }
}
