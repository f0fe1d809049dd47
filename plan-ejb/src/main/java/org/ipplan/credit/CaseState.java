package org.ipplan.credit;

/** States of a determination. */
public enum CaseState {
  DRAFT,
  UNDER_REVIEW,
  DETERMINED,
  REPORTED,
  PUBLISHED,
  /** Derived: published, and its period is over. */
  EXPIRED,
  REPAIRED,
  REVOKED,
  REJECTED
}
