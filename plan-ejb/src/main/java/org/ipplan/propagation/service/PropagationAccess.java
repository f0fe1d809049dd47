package org.ipplan.propagation.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.ipplan.shared.Caller;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.Role;

/**
 * Who reads the register and the ledger: credit staff what their department decided, and the
 * systems that recipients are bound to what is theirs.
 */
@Dependent
public class PropagationAccess {
  /** Lines of cases {@code c} to recipients {@code r} in the caller's scope. */
  static final String IN_SCOPE =
      """
      ((:department <> '' AND c.department_code = :department)
        OR (:system <> '' AND r.system_name = :system))
      """;

  private static final String BOUND =
      "SELECT count(*) FROM list_recipient WHERE system_name = :system"
          + " AND state IN ('CONFIRMED', 'ENDED')";

  @Inject CallerContext callers;
  @Inject EntityManager entityManager;

  Caller caller() {
    return callers.caller();
  }

  /**
   * @throws DomainException {@code propagation.readers-only}
   */
  Caller reader() {
    var caller = caller();
    if (!caller.isCreditStaff() && !isBound()) {
      throw DomainException.forbidden(List.of(Refusal.of("propagation.readers-only")));
    }
    return caller;
  }

  private boolean isBound() {
    var system = system();
    return !system.isEmpty()
        && (Long)
                entityManager
                    .createNativeQuery(BOUND, Long.class)
                    .setParameter("system", system)
                    .getSingleResult()
            > 0;
  }

  /** Name of the system that asks; empty where somebody else does. */
  String system() {
    var caller = caller();
    return caller.is(Role.SCOPE_CREDIT_READ) && !caller.isPerson() ? caller.name() : "";
  }

  /** Parameters of {@link #IN_SCOPE}. */
  Map<String, String> scope() {
    var caller = caller();
    var department = caller.department();
    return Map.of(
        "department",
        caller.isCreditStaff() && department != null ? department : "",
        "system",
        system());
  }
}
