package org.ipplan.connection;

/** What a feed brings. */
public enum FeedKind {
  /** Values of indicators. */
  OBSERVATIONS,
  /** Registrations and other counts, shown with the task. */
  COUNTS,
  /** Acts for the files of subjects. */
  CREDIT_ACTS,
  /** Cases handed over. */
  CASES,
  /** Warnings that somebody should know of. */
  WARNINGS
}
