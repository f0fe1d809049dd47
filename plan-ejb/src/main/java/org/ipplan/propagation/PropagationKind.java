package org.ipplan.propagation;

import org.ipplan.credit.EntryChange;

/** What a recipient is told of an entry. */
public enum PropagationKind {
  LISTED,
  CHANGED,
  /** That it is gone, and not why (S16). */
  REMOVED,
  RESTORED;

  public static PropagationKind of(EntryChange change) {
    return switch (change) {
      case LISTED -> LISTED;
      case CHANGED -> CHANGED;
      case REPAIRED, REVOKED, EXPIRED -> REMOVED;
      case RESTORED -> RESTORED;
    };
  }
}
