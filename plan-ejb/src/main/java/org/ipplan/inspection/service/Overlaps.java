package org.ipplan.inspection.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.ipplan.inspection.InspectionDetails.Overlap;

/**
 * Finds inspections that are open on the same department and matter (Art. 15). A matter in words
 * cannot be compared with another, so where one of the two names no task it may be the same.
 */
@Dependent
public class Overlaps {
  private static final String OPEN =
      """
      SELECT o.id, o.title FROM inspection o
      WHERE o.id <> :self AND o.state IN ('DRAFT', 'PLANNED', 'UNDER_WAY')
        AND EXISTS (SELECT 1 FROM inspection_department d
          WHERE d.inspection_id = o.id AND d.department_code IN (:departments))
        AND (:inWords OR NOT EXISTS (SELECT 1 FROM inspection_task n WHERE n.inspection_id = o.id)
          OR EXISTS (SELECT 1 FROM inspection_task t
            WHERE t.inspection_id = o.id AND t.task_id IN (:tasks)))
      ORDER BY o.ordered_on, o.id
      """;

  /** Of no inspection and no task. */
  private static final UUID NONE = new UUID(0, 0);

  @Inject EntityManager entityManager;

  /** Of an inspection that is not there yet. */
  List<Overlap> of(Collection<String> departments, Collection<UUID> tasks) {
    return of(NONE, departments, tasks);
  }

  /**
   * @param self the inspection itself, which does not count
   */
  List<Overlap> of(UUID self, Collection<String> departments, Collection<UUID> tasks) {
    var query =
        entityManager
            .createNativeQuery(OPEN, Tuple.class)
            .setParameter("self", self)
            .setParameter("departments", departments)
            .setParameter("inWords", tasks.isEmpty())
            .setParameter("tasks", tasks.isEmpty() ? List.of(NONE) : tasks);
    return Keys.rows(query).stream()
        .map(row -> new Overlap(row.get("id", UUID.class), row.get("title", String.class)))
        .toList();
  }
}
