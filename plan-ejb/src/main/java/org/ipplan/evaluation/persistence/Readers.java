package org.ipplan.evaluation.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import java.time.Instant;
import org.ipplan.shared.Caller;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.Role;
import org.jspecify.annotations.Nullable;

/** Who may read which round, as conditions of the statements. */
@Dependent
public class Readers {
  /** Of a round {@code r} as it is known at {@code :known}. */
  static final String ROUND =
      """
      (r.started_at <= cast(:known AS timestamptz) AND (:everything
        OR (r.announced_at <= cast(:known AS timestamptz) AND r.state <> 'WITHDRAWN'
          AND EXISTS (SELECT 1 FROM evaluation_department x
            WHERE x.round_id = r.id AND x.department_code = :department))))
      """;

  /** Later than anything. */
  private static final String NOW = "9999-12-31T00:00:00Z";

  @Inject CallerContext callers;

  /** Completes a statement that holds {@link #ROUND}. */
  Query restrict(Query query, @Nullable Instant known) {
    return query
        .setParameter("known", moment(known))
        .setParameter("everything", seesEverything())
        .setParameter("department", department());
  }

  /** As statements take a moment; null for now. */
  static String moment(@Nullable Instant known) {
    return known == null ? NOW : known.toString();
  }

  /** Whether the caller reads every department's. */
  public boolean seesEverything() {
    return seesEverything(callers.caller());
  }

  private static boolean seesEverything(Caller caller) {
    return caller.isOffice() || caller.is(Role.LEADER);
  }

  /** Code of the department whose evaluation the caller reads; empty for none. */
  public String department() {
    var caller = callers.caller();
    var department = caller.department();
    return caller.isDepartmentOfficial() && department != null ? department : "";
  }

  /** Whether the caller reads that department's. */
  public boolean mayRead(String department) {
    return seesEverything() || (!department.isEmpty() && department.equals(department()));
  }

  /** Which departments a statement is narrowed to: empty for all. */
  public String scope() {
    return seesEverything() ? "" : department();
  }
}
