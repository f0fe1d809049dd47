package org.ipplan.directory;

/** What kind of party a name in a plan stands for. */
public enum DepartmentKind {
  /** A ministry, court, agency or government. */
  DEPARTMENT,
  /** The office of the joint conference. */
  OFFICE,
  /** Several bodies under one name, such as the member units of the joint conference. */
  COLLECTIVE
}
