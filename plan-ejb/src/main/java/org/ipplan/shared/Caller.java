package org.ipplan.shared;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who asks: an official, another system, or the product itself.
 *
 * @param name sign-in name; never shown to outsiders
 * @param roles roles of a person, scopes of a system
 * @param department code of the department the caller belongs to; null for systems that may see
 *     every department and for people without one
 */
public record Caller(String name, Set<Role> roles, @Nullable String department) {

  /** The product itself, where it acts of its own accord: the sample year at the first start. */
  public static final Caller PRODUCT = new Caller("plan", Set.of(), null);

  /** Nobody signed in: start-up, timers and the public pages. No right at all. */
  public static final Caller NOBODY = new Caller("nobody", Set.of(), null);

  public Caller {
    roles = Set.copyOf(roles);
  }

  public boolean is(Role role) {
    return roles.contains(role);
  }

  /** Whether the caller has at least one of the roles. */
  public boolean isAny(Role... anyOf) {
    for (Role role : anyOf) {
      if (is(role)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the caller works in the department of that code. */
  public boolean belongsTo(@Nullable String code) {
    return department != null && department.equals(code);
  }

  /** Whether the caller works for a department's part of a task. */
  public boolean isDepartmentOfficial() {
    return isAny(Role.OFFICIAL, Role.LIAISON, Role.DEPARTMENT_HEAD);
  }

  /** Staff or lead of the joint conference's office. */
  public boolean isOffice() {
    return isAny(Role.OFFICE_STAFF, Role.OFFICE_LEAD);
  }

  /** A person of any role, as opposed to a system. */
  public boolean isPerson() {
    return roles.stream().anyMatch(role -> !role.isScope());
  }
}
