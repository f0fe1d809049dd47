package org.ipplan.credit;

/** What an entry is on a day; derived from its dates. */
public enum EntryState {
  /** Decided, not yet published. */
  UNPUBLISHED,
  IN_FORCE,
  EXPIRED,
  REPAIRED,
  REVOKED
}
