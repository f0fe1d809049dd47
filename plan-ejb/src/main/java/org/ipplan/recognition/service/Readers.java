package org.ipplan.recognition.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import org.ipplan.shared.Caller;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.Role;

/** Who reads which case, as a condition of the statements. */
@Dependent
public class Readers {
  /** Of a case {@code c}. */
  static final String CASE =
      """
      (c.state = 'PUBLISHED'
        OR (c.department_code = :department)
        OR (:everything AND c.submitted_at IS NOT NULL)
        OR (:expert AND c.shortlisted_by IS NOT NULL AND c.state <> 'WITHDRAWN'))
      """;

  @Inject CallerContext callers;

  /** Completes a statement that holds the condition. */
  Query restrict(Query query) {
    var caller = callers.caller();
    var department = caller.department();
    return query
        .setParameter("everything", seesEverything(caller))
        .setParameter("expert", caller.is(Role.EXPERT))
        .setParameter(
            "department", caller.isDepartmentOfficial() && department != null ? department : "");
  }

  /** Whether the caller reads every opinion. */
  static boolean seesEverything(Caller caller) {
    return caller.isOffice() || caller.is(Role.LEADER);
  }
}
