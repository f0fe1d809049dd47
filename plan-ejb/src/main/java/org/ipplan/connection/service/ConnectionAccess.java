package org.ipplan.connection.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.ipplan.connection.persistence.Sight;
import org.ipplan.shared.Caller;
import org.ipplan.shared.CallerContext;
import org.ipplan.shared.DomainException;
import org.ipplan.shared.Refusal;
import org.ipplan.shared.Role;

/** Who sees which systems, and who may set them up. */
@Dependent
public class ConnectionAccess {
  @Inject CallerContext callers;

  Caller caller() {
    return callers.caller();
  }

  /**
   * What the caller sees, for the statements.
   *
   * @throws DomainException {@code connection.readers-only}
   */
  Sight sight() {
    var caller = caller();
    if (caller.isOffice() || caller.isAny(Role.LEADER, Role.SYSTEM_ADMIN)) {
      return Sight.ALL;
    }
    if (caller.isDepartmentOfficial()) {
      return new Sight(false, Objects.requireNonNullElse(caller.department(), ""), "");
    }
    if (!caller.isPerson() && !caller.roles().isEmpty()) {
      return new Sight(false, "", caller.name());
    }
    throw DomainException.forbidden(List.of(Refusal.of("connection.readers-only")));
  }

  /**
   * @throws DomainException {@code connection.administrator-only}
   */
  void requireAdministrator() {
    if (!caller().is(Role.SYSTEM_ADMIN)) {
      throw DomainException.forbidden(List.of(Refusal.of("connection.administrator-only")));
    }
  }
}
