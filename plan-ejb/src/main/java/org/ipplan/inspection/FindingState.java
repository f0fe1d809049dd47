package org.ipplan.inspection;

/** Life of a finding. */
public enum FindingState {
  /** Written, and known to the office alone. */
  DRAFT,
  /** Fed back to the department. */
  ISSUED,
  /** The department puts it right. */
  RECTIFYING,
  /** Put right, by the department's word. */
  RECTIFIED,
  /** Put right, as the office saw for itself. */
  RECHECKED,
  CLOSED,
  /** Taken back upon an objection. */
  REVOKED,
  /** Not fed back at all. */
  DROPPED
}
