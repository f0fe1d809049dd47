package org.ipplan.report;

/** What a reference leads to. */
public enum ReferenceKind {
  /** A number of records, counted on a day. */
  COUNT,
  /** The version of the plan. */
  PLAN,
  TASK,
  /** A department's report as it was approved. */
  TASK_REPORT,
  INDICATOR,
  INSPECTION,
  TYPICAL_CASE,
  /** What the office says itself, with the source it gives. */
  STATEMENT
}
