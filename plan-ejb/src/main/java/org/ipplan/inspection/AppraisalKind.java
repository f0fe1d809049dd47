package org.ipplan.inspection;

/** What the office wants to say of a department after an inspection. */
public enum AppraisalKind {
  PRAISE,
  CRITICISM
}
