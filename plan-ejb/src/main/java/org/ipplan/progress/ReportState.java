package org.ipplan.progress;

/** Life of a report; names as in the REST contract. */
public enum ReportState {
  DRAFT,
  SUBMITTED,
  RETURNED,
  APPROVED,
  /** The period is closed; nothing changes any more. */
  LOCKED
}
