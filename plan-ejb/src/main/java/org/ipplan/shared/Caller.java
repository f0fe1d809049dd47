package org.ipplan.shared;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who asks: an official, another system, or the product itself.
 *
 * @param name sign-in name; never shown to outsiders
 * @param roles roles of a person, scopes of a system
 * @param department code of the department the caller belongs to; null for systems that may see
 *     every department and for people without one
 * @param actingFor sign-in name of the absent official whose roles and department these are, while
 *     the caller acts as a substitute; else null
 */
public record Caller(
    String name, Set<Role> roles, @Nullable String department, @Nullable String actingFor) {

  /** The product itself, where it acts of its own accord: the sample year at the first start. */
  public static final Caller PRODUCT = new Caller("plan", Set.of(), null);

  /** Nobody signed in: start-up, timers and the public pages. No right at all. */
  public static final Caller NOBODY = new Caller("nobody", Set.of(), null);

  public Caller {
    roles = Set.copyOf(roles);
  }

  /** Somebody who acts for themselves. */
  public Caller(String name, Set<Role> roles, @Nullable String department) {
    this(name, roles, department, null);
  }

  /**
   * Whoever has a hand in what this caller does: the caller, and the absent official the caller
   * acts for. Those who make something are kept by this, and four eyes ask by {@link #isOneOf}.
   */
  public Set<String> selves() {
    return actingFor == null ? Set.of(name) : Set.of(name, actingFor);
  }

  /**
   * Whether the caller, or the absent official the caller acts for, is among these people. The one
   * question of every four-eyes rule: nobody approves by a substitute what is their own.
   *
   * @param makers sign-in names; null for nobody
   */
  public boolean isOneOf(@Nullable String... makers) {
    return isOneOf(Arrays.asList(makers));
  }

  /** As {@link #isOneOf(String...)}. */
  public boolean isOneOf(Collection<? extends @Nullable String> makers) {
    return makers.stream().anyMatch(maker -> maker != null && selves().contains(maker));
  }

  /** Whether the caller acts for somebody absent. */
  public boolean isSubstitute() {
    return actingFor != null;
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

  /** A person with a role in credit supervision. */
  public boolean isCreditStaff() {
    return isAny(
        Role.CREDIT_HANDLER,
        Role.CREDIT_LEGAL,
        Role.CREDIT_PANEL,
        Role.CREDIT_APPROVER,
        Role.CREDIT_PUBLISHER,
        Role.CREDIT_SUPERIOR);
  }

  /** A person of any role, as opposed to a system. */
  public boolean isPerson() {
    return roles.stream().anyMatch(role -> !role.isScope());
  }
}
