package org.ipplan.plan.text;

/** How far an anomaly stands in the way of storing the plan. */
public enum Severity {
  /** The plan cannot be stored before somebody has settled it. */
  ERROR,
  /** The text was read, but a person should look at the place. */
  WARNING,
  /** Worth knowing; nothing to do. */
  INFO
}
