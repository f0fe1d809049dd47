package org.ipplan.exchange.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.ipplan.shared.Caller;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.Role;

/** Who sees subscriptions: a system its own, system administrators all of them. */
@Dependent
public class ExchangeAccess {
  @Inject CallerContext callers;

  Caller caller() {
    return callers.caller();
  }

  /**
   * Whose subscriptions the caller sees, for the statements.
   *
   * @return a functional user; empty for everybody's
   * @throws DomainException {@code subscription.readers-only}
   */
  String owner() {
    var caller = caller();
    if (caller.is(Role.SYSTEM_ADMIN)) {
      return "";
    }
    if (caller.is(Role.SCOPE_EXCHANGE_MANAGE)) {
      return caller.name();
    }
    throw DomainException.forbidden(List.of(Refusal.of("subscription.readers-only")));
  }
}
