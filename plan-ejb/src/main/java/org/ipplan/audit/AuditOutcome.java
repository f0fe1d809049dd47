package org.ipplan.audit;

/** What became of what somebody did. */
public enum AuditOutcome {
  DONE,
  REFUSED
}
