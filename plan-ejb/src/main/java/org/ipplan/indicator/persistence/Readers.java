package org.ipplan.indicator.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import java.time.Instant;
import org.ipplan.shared.BusinessClock;
import org.ipplan.shared.Caller;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.Role;

/** Who may read which value, as conditions of the statements. */
@Dependent
public class Readers {
  /**
   * Of what is not yet, or no longer, on its way, an indicator {@code i} and its value {@code o}.
   */
  static final String UNDER_WAY =
      """
      (i.owner_code = :department OR (o.state <> 'DRAFT' AND (:everything OR o.system = :system)))
      """;

  /** Values that held at some time are open; the others are not. */
  static final String OBSERVATION = "(o.known_at <= :now OR " + UNDER_WAY + ")";

  @Inject CallerContext callers;
  @Inject BusinessClock clock;

  /** Completes a statement that holds {@link #OBSERVATION}. */
  Query restrict(Query query) {
    return restrictUnderWay(query).setParameter("now", clock.now());
  }

  /** Completes a statement that holds {@link #UNDER_WAY}. */
  Query restrictUnderWay(Query query) {
    var caller = callers.caller();
    return query
        .setParameter("everything", seesAll())
        .setParameter("department", department(caller))
        .setParameter("system", caller.is(Role.SCOPE_INDICATOR_WRITE) ? caller.name() : "");
  }

  /** Whether the caller reads all that is under way but drafts, and proposed targets. */
  boolean seesAll() {
    return callers.caller().isOffice() || callers.caller().is(Role.LEADER);
  }

  Instant now() {
    return clock.now();
  }

  private static String department(Caller caller) {
    var department = caller.department();
    return caller.isDepartmentOfficial() && department != null ? department : "";
  }
}
