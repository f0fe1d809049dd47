package org.ipplan.web.handover;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.handover.HandoverEntry;
import org.ipplan.handover.HandoverSide;
import org.ipplan.handover.HandoverState;
import org.jspecify.annotations.Nullable;

/**
 * A step in the history of a hand-over, as the caller's side may know it.
 *
 * @param side that took it
 * @param to state after it
 * @param text reason or note, absent where there is none
 * @param department code of the one it was passed on to, else absent
 * @param dueOn last day of the term that ran when it was taken, absent where none did
 * @param late whether that term had passed
 * @param writtenBy absent for the other side
 */
@Schema(name = "HandoverEntry")
public record HandoverEntryJson(
    long id,
    HandoverSide side,
    String action,
    HandoverState to,
    @Nullable String text,
    @Nullable String department,
    @Nullable LocalDate dueOn,
    boolean late,
    @Nullable String writtenBy,
    Instant writtenAt) {

  static HandoverEntryJson of(HandoverEntry entry) {
    return new HandoverEntryJson(
        entry.id(),
        entry.side(),
        entry.action(),
        entry.to(),
        entry.text(),
        entry.department(),
        entry.dueOn(),
        entry.late(),
        entry.writtenBy(),
        entry.writtenAt());
  }
}
