package org.ipplan.credit;

/** What became of a published entry of a list. */
public enum EntryChange {
  /** Published. */
  LISTED,
  /** Says something else, and stays. */
  CHANGED,
  REPAIRED,
  REVOKED,
  /** Its period ended: nothing is done on that day, so that nothing is fired. */
  EXPIRED,
  /** In force again after deceit. */
  RESTORED;

  /** Whether the entry is gone with it. */
  public boolean isEnd() {
    return this == REPAIRED || this == REVOKED || this == EXPIRED;
  }
}
