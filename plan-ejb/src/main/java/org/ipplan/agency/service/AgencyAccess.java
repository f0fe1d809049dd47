package org.ipplan.agency.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import java.util.List;
import org.ipplan.agency.domain.AgencyPolicy;
import org.ipplan.shared.Caller;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.Role;

/** Who may read and write scores, and of whom: part of every statement that reads. */
@Dependent
public class AgencyAccess {
  /** The rated subjects {@code r} in the caller's sight. */
  static final String IN_SIGHT = "(:wide OR r.department_code = :department)";

  @Inject CallerContext callers;

  Caller caller() {
    return callers.caller();
  }

  /**
   * @throws DomainException {@code agency.credit-only}
   */
  Caller reader() {
    var caller = caller();
    if (!isReader(caller)) {
      throw refused("agency.credit-only");
    }
    return caller;
  }

  /** Whoever reads, and the systems that file. */
  Caller readerOrFiler() {
    return caller().is(Role.SCOPE_CREDIT_APPLY) ? caller() : reader();
  }

  /**
   * A role in the body that evaluates.
   *
   * @throws DomainException the code given; {@code agency.other-body}
   */
  Caller ofBody(Role role, String code, String department) {
    var caller = caller();
    if (!caller.is(role)) {
      throw refused(code);
    }
    if (!caller.belongsTo(department)) {
      throw refused("agency.other-body");
    }
    return caller;
  }

  /**
   * Who files: a system for applications, or a handler at the counter of the body.
   *
   * @throws DomainException {@code agency.apply-only}; {@code agency.other-body}
   */
  Caller filer(String department) {
    return caller().is(Role.SCOPE_CREDIT_APPLY)
        ? caller()
        : ofBody(Role.CREDIT_HANDLER, "agency.apply-only", department);
  }

  Query restrict(Query query) {
    var caller = caller();
    var department = caller.department();
    return query
        .setParameter("wide", !caller.isPerson() || AgencyPolicy.isCentral(department))
        .setParameter("department", Rows.text(department));
  }

  /** Whether the caller reads all of what is in sight, not only what it filed. */
  static boolean isReader(Caller caller) {
    return caller.isCreditStaff()
        || caller.isAny(Role.SCOPE_CREDIT_READ, Role.SCOPE_CREDIT_HISTORY, Role.SCOPE_CREDIT_WRITE);
  }

  private static DomainException refused(String guard) {
    return DomainException.forbidden(List.of(Refusal.of(guard)));
  }
}
