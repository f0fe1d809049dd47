package org.ipplan.credit.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.ipplan.shared.Caller;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.Role;

/** Who may see and open cases: credit staff of a department, and systems what is their own. */
@Dependent
public class CreditAccess {
  /** Cases {@code c} in the caller's scope, for {@link #scope()}. */
  static final String IN_SCOPE =
      "((:department <> '' AND c.department_code = :department)"
          + " OR (:opener <> '' AND c.opened_by = :opener))";

  @Inject CallerContext callers;

  /**
   * @throws DomainException {@code credit.staff-only}
   */
  Caller reader() {
    var caller = callers.caller();
    if (!caller.isCreditStaff() && !caller.is(Role.SCOPE_CREDIT_WRITE)) {
      throw refused("credit.staff-only");
    }
    return caller;
  }

  /**
   * @throws DomainException {@code credit.handler-only}
   */
  Caller opener() {
    var caller = callers.caller();
    if (!caller.isAny(Role.CREDIT_HANDLER, Role.SCOPE_CREDIT_WRITE)) {
      throw refused("credit.handler-only");
    }
    return caller;
  }

  /**
   * @throws DomainException {@code credit.filer-only}
   */
  Caller filer() {
    var caller = callers.caller();
    if (!caller.isAny(Role.CREDIT_HANDLER, Role.SCOPE_CREDIT_APPLY)) {
      throw refused("credit.filer-only");
    }
    return caller;
  }

  Caller caller() {
    return callers.caller();
  }

  /** Parameters of {@link #IN_SCOPE}. */
  Map<String, String> scope() {
    var caller = callers.caller();
    var department = caller.department();
    return Map.of(
        "department", caller.isCreditStaff() && department != null ? department : "",
        "opener", caller.is(Role.SCOPE_CREDIT_WRITE) ? caller.name() : "");
  }

  private static DomainException refused(String guard) {
    return DomainException.forbidden(List.of(Refusal.of(guard)));
  }
}
