package org.ipplan.exchange.domain;

import java.util.Optional;
import org.ipplan.exchange.EventKind;

/** What outsiders are told of an entry, from what they were told and how it stands. */
public final class Telling {
  private Telling() {}

  /**
   * The event that brings them up to date; empty where they are.
   *
   * @param told whether they were told that it stands
   * @param stands whether everybody may learn of it now
   */
  public static Optional<EventKind> of(boolean told, boolean stands) {
    if (told) {
      return Optional.of(stands ? EventKind.ENTRY_CHANGED : EventKind.ENTRY_REMOVED);
    }
    return stands ? Optional.of(EventKind.ENTRY_LISTED) : Optional.empty();
  }
}
