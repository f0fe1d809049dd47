package org.ipplan.matching.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.ipplan.shared.Caller;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.Role;

/** Who may match, decide, and see to the keys: as for reading subjects. */
@Dependent
public class MatchAccess {
  @Inject CallerContext callers;

  /**
   * @throws DomainException {@code subject.credit-only}
   */
  Caller reader() {
    return callerWho("subject.credit-only", isReader());
  }

  /**
   * @throws DomainException {@code subject.staff-handler-only}
   */
  Caller decider() {
    return callerWho("subject.staff-handler-only", callers.caller().is(Role.CREDIT_HANDLER));
  }

  /**
   * @throws DomainException {@code match.keys-readers}
   */
  void keysReader() {
    callerWho("match.keys-readers", isReader() || callers.caller().is(Role.SYSTEM_ADMIN));
  }

  /**
   * @throws DomainException {@code match.admin-only}
   */
  void administrator() {
    callerWho("match.admin-only", callers.caller().is(Role.SYSTEM_ADMIN));
  }

  /** Whether the caller sees subjects whose code waits for a second person. */
  boolean isStaff() {
    return callers.caller().isCreditStaff();
  }

  private boolean isReader() {
    return isStaff()
        || callers
            .caller()
            .isAny(Role.SCOPE_CREDIT_READ, Role.SCOPE_CREDIT_HISTORY, Role.SCOPE_CREDIT_WRITE);
  }

  private Caller callerWho(String guard, boolean may) {
    if (!may) {
      throw DomainException.forbidden(List.of(Refusal.of(guard)));
    }
    return callers.caller();
  }
}
