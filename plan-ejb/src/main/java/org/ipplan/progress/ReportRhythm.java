package org.ipplan.progress;

/** How often a task is reported on. */
public enum ReportRhythm {
  /** As usual (T8). */
  HALF_YEARLY,
  QUARTERLY,
  MONTHLY
}
