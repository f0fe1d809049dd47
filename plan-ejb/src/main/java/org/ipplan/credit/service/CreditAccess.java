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

/**
 * Who may see and open cases: credit staff of a department, systems what is their own, and the next
 * higher authority what it was asked to consent to.
 */
@Dependent
public class CreditAccess {
  /** Cases {@code c} in the caller's scope, for {@link #scope()}. */
  static final String IN_SCOPE =
      """
      ((:department <> '' AND c.department_code = :department)
        OR (:opener <> '' AND c.opened_by = :opener)
        OR (:superior <> '' AND EXISTS (SELECT 1 FROM listing_worksheet lw
          WHERE lw.case_id = c.id AND lw.superior_code = :superior) AND EXISTS (
          SELECT 1 FROM credit_case_step ls WHERE ls.case_id = c.id AND ls.action = 'ask-consent')))
      """;

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
        "opener", caller.is(Role.SCOPE_CREDIT_WRITE) ? caller.name() : "",
        "superior", caller.is(Role.CREDIT_SUPERIOR) && department != null ? department : "");
  }

  private static DomainException refused(String guard) {
    return DomainException.forbidden(List.of(Refusal.of(guard)));
  }
}
