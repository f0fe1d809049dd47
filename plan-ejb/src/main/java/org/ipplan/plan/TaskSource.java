package org.ipplan.plan;

/** Where a task comes from (T1). */
public enum TaskSource {
  /** The published yearly plan. */
  PLAN,
  /** Added in mid-year. */
  ADDED,
  /** A leader's written instruction (批示). */
  INSTRUCTION,
  /** A decision of a meeting. */
  MEETING
}
