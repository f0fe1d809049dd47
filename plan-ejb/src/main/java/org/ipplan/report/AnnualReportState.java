package org.ipplan.report;

/** Life of an edition of an annual report. */
public enum AnnualReportState {
  /** The office composes and writes. */
  DRAFT,
  /** A lead is to decide on it. */
  SUBMITTED,
  /** To be written anew. */
  RETURNED,
  /** Frozen, not published yet. */
  APPROVED,
  /** Everybody reads it. */
  PUBLISHED,
  /** Given up, or taken down after it was published. */
  WITHDRAWN
}
