package org.ipplan.handover.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import org.ipplan.shared.CallerContext;

/** Who may read which hand-over {@code h}, and from which side, as parts of the statements. */
@Dependent
public class HandoverReaders {
  /** Whether the caller may see it at all. */
  static final String READABLE =
      """
      ((:department <> '' AND h.from_department = :department)
        OR (:credit <> '' AND h.from_department = :credit AND h.credit_case_id IS NOT NULL)
        OR (:department <> '' AND h.to_department = :department AND h.sent_at IS NOT NULL)
        OR (:office AND h.sent_at IS NOT NULL))
      """;

  /** The caller's side of one that is readable. */
  static final String SIDE =
      """
      CASE WHEN h.from_department IN (nullif(:department, ''), nullif(:credit, ''))
          THEN 'SENDER'
        WHEN h.to_department = nullif(:department, '') THEN 'RECEIVER'
        ELSE 'OFFICE' END
      """;

  @Inject CallerContext callers;

  /** Completes a statement that holds the conditions. */
  Query restrict(Query query) {
    var caller = callers.caller();
    var department = caller.department() == null ? "" : caller.department();
    return query
        .setParameter("department", caller.isDepartmentOfficial() ? department : "")
        .setParameter("credit", caller.isCreditStaff() ? department : "")
        .setParameter("office", caller.isOffice());
  }
}
