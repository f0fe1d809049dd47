package org.ipplan.testing;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipplan.shared.Caller;
import org.ipplan.shared.Role;

/** The sample officials and systems that tests call as. */
public final class Officials {
  public static final Caller LI_OFFICE = of("li.office", "jco", Role.OFFICE_STAFF);
  public static final Caller ZHANG_OFFICE =
      of("zhang.office", "jco", Role.OFFICE_STAFF, Role.OFFICE_LEAD);
  public static final Caller CHEN_CCPD = of("chen.ccpd", "ccpd", Role.OFFICIAL, Role.LIAISON);
  public static final Caller LIU_CCPD = of("liu.ccpd", "ccpd", Role.OFFICIAL, Role.DEPARTMENT_HEAD);
  public static final Caller ZHAO_CNIPA =
      of("zhao.cnipa", "cnipa", Role.OFFICIAL, Role.DEPARTMENT_HEAD);
  public static final Caller WANG_CNIPA = of("wang.cnipa", "cnipa", Role.OFFICIAL, Role.LIAISON);
  public static final Caller HUANG_SAMR = of("huang.samr", "samr", Role.OFFICIAL, Role.LIAISON);
  public static final Caller SUN_CREDIT = of("sun.credit", "cnipa", Role.CREDIT_HANDLER);
  public static final Caller QIAN_CREDIT = of("qian.credit", "cnipa", Role.CREDIT_LEGAL);
  public static final Caller WU_CREDIT = of("wu.credit", "cnipa", Role.CREDIT_APPROVER);
  public static final Caller ZHENG_CREDIT = of("zheng.credit", "cnipa", Role.CREDIT_PUBLISHER);
  public static final Caller PANEL1_CREDIT = of("panel1.credit", "cnipa", Role.CREDIT_PANEL);
  public static final Caller PANEL2_CREDIT = of("panel2.credit", "cnipa", Role.CREDIT_PANEL);
  public static final Caller PANEL3_CREDIT = of("panel3.credit", "cnipa", Role.CREDIT_PANEL);
  public static final Caller SUPERIOR_SAMR = of("superior.samr", "samr", Role.CREDIT_SUPERIOR);
  public static final Caller LEADER_FENG = of("leader.feng", "jco", Role.LEADER);
  public static final Caller EXPERT_HE = new Caller("expert.he", Set.of(Role.EXPERT), null);
  public static final Caller SYSADMIN = new Caller("sysadmin", Set.of(Role.SYSTEM_ADMIN), null);
  public static final Caller SYSADMIN2 = new Caller("sysadmin2", Set.of(Role.SYSTEM_ADMIN), null);
  public static final Caller AUDITOR = new Caller("auditor", Set.of(Role.AUDIT_ADMIN), null);
  public static final Caller READER_SYSTEM =
      new Caller("reader-system", Set.of(Role.SCOPE_PLAN_READ, Role.SCOPE_CREDIT_READ), null);

  public static final Caller DEMO_SYSTEM =
      new Caller(
          "demo-system",
          Arrays.stream(Role.values()).filter(Role::isScope).collect(Collectors.toSet()),
          null);

  private Officials() {}

  /** An official of a department. */
  public static Caller of(String name, String department, Role... roles) {
    return new Caller(name, Set.of(roles), department);
  }
}
