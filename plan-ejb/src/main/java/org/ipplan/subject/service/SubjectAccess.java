package org.ipplan.subject.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.ipplan.shared.Caller;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.Role;

/** Who may read and write subjects. */
@Dependent
public class SubjectAccess {
  @Inject CallerContext callers;

  /**
   * @throws DomainException {@code subject.credit-only}
   */
  Caller reader() {
    var caller = callers.caller();
    if (!caller.isCreditStaff()
        && !caller.isAny(
            Role.SCOPE_CREDIT_READ, Role.SCOPE_CREDIT_HISTORY, Role.SCOPE_CREDIT_WRITE)) {
      throw refused("subject.credit-only");
    }
    return caller;
  }

  /**
   * @throws DomainException {@code subject.handler-only}
   */
  Caller writer() {
    var caller = callers.caller();
    if (!caller.isAny(Role.CREDIT_HANDLER, Role.SCOPE_CREDIT_WRITE)) {
      throw refused("subject.handler-only");
    }
    return caller;
  }

  /**
   * @throws DomainException {@code subject.staff-handler-only}
   */
  void handler() {
    if (!callers.caller().is(Role.CREDIT_HANDLER)) {
      throw refused("subject.staff-handler-only");
    }
  }

  /** Whether the caller sees what waits or was rejected, and names of persons. */
  boolean isStaff() {
    return callers.caller().isCreditStaff();
  }

  private static DomainException refused(String guard) {
    return DomainException.forbidden(List.of(Refusal.of(guard)));
  }
}
