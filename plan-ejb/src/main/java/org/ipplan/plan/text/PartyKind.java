package org.ipplan.plan.text;

/** What kind of body a party is. */
public enum PartyKind {
  DEPARTMENT,
  OFFICE,
  /** A group without a list, such as 各省级人民政府. */
  COLLECTIVE,
  /** A province or municipality named as such; the directory has departments only. */
  LOCAL_GOVERNMENT
}
