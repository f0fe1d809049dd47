package org.ipplan.inspection.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.Role;

/** Who may read what, as conditions of the statements. */
@Dependent
public class Readers {
  /** Of a finding {@code f}: once fed back, the department and the parties of the task. */
  static final String FINDING =
      """
      (:everything OR (f.issued_on IS NOT NULL AND (f.department_code = :department OR EXISTS (
        SELECT 1 FROM assignment fa WHERE fa.task_id = f.task_id
          AND fa.department_code = :department AND fa.state <> 'WITHDRAWN'))))
      """;

  /** Of an inspection {@code i}: its departments, once something of it was fed back to them. */
  static final String INSPECTION =
      """
      (:everything OR (EXISTS (
        SELECT 1 FROM inspection_department ip
        WHERE ip.inspection_id = i.id AND ip.department_code = :department)
        AND (i.concluded_on IS NOT NULL OR EXISTS (
          SELECT 1 FROM finding fi WHERE fi.inspection_id = i.id
            AND fi.department_code = :department AND fi.issued_on IS NOT NULL))))
      """;

  @Inject CallerContext callers;

  /** Completes a statement that holds one of the conditions. */
  Query restrict(Query query) {
    var caller = callers.caller();
    var department = caller.department();
    return query
        .setParameter("everything", caller.isOffice() || caller.is(Role.LEADER))
        .setParameter(
            "department", caller.isDepartmentOfficial() && department != null ? department : "");
  }
}
