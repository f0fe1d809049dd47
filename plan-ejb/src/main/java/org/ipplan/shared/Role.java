package org.ipplan.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a caller may be, from the identity provider's groups: roles of people and scopes of systems.
 */
public enum Role {
  OFFICIAL("official"),
  LIAISON("liaison"),
  DEPARTMENT_HEAD("department-head"),
  OFFICE_STAFF("office-staff"),
  OFFICE_LEAD("office-lead"),
  LEADER("leader"),
  EXPERT("expert"),
  CREDIT_HANDLER("credit-handler"),
  CREDIT_LEGAL("credit-legal"),
  CREDIT_PANEL("credit-panel"),
  CREDIT_APPROVER("credit-approver"),
  CREDIT_PUBLISHER("credit-publisher"),
  CREDIT_SUPERIOR("credit-superior"),
  SYSTEM_ADMIN("system-admin"),
  SECURITY_ADMIN("security-admin"),
  AUDIT_ADMIN("audit-admin"),

  SCOPE_PLAN_READ("plan.read"),
  SCOPE_PLAN_WRITE("plan.write"),
  SCOPE_CREDIT_READ("credit.read"),
  SCOPE_CREDIT_HISTORY("credit.history"),
  SCOPE_CREDIT_WRITE("credit.write"),
  SCOPE_CREDIT_APPLY("credit.apply"),
  SCOPE_INDICATOR_WRITE("indicator.write"),
  SCOPE_EXCHANGE_MANAGE("exchange.manage");

  private final String group;

  Role(String group) {
    this.group = group;
  }

  /** The provider's group, or the token's scope, of this name. */
  public String group() {
    return group;
  }

  /** Whether this is a scope of a system rather than a role of a person. */
  public boolean isScope() {
    return name().startsWith("SCOPE_");
  }

  /**
   * Whether a substitute takes this role over. Administration is nobody's to hand on, and a leader,
   * an expert or a member of a panel was chosen in person.
   */
  public boolean isSubstitutable() {
    return switch (this) {
      case OFFICIAL,
          LIAISON,
          DEPARTMENT_HEAD,
          OFFICE_STAFF,
          OFFICE_LEAD,
          CREDIT_HANDLER,
          CREDIT_LEGAL,
          CREDIT_APPROVER,
          CREDIT_PUBLISHER ->
          true;
      default -> false;
    };
  }

  /** The role of a group; empty for groups that mean nothing here. */
  public static Optional<Role> ofGroup(String group) {
    return Arrays.stream(values())
        .filter(role -> role.group.equals(group.toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
