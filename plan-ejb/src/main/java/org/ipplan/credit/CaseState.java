package org.ipplan.credit;

/** States of a case: those of determinations first, then those of the serious list alone. */
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
  REJECTED,
  /** The party was told; nobody else has looked at the proof of it yet. */
  NOTICE_SERVED,
  DEFENCE_OPEN,
  LEGAL_REVIEW,
  PANEL,
  SUPERIOR_CONSENT,
  DECIDED,
  SERVED,
  LISTED,
  /** On request before its time; also derived: listed, and its period is over. */
  REMOVED
}
