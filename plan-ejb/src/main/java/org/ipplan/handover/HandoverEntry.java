package org.ipplan.handover;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step as the reader's side may know it.
 *
 * @param side that took it
 * @param to state after it
 * @param text reason or note, null where there is none
 * @param department code of the one it was passed on to, else null
 * @param dueOn last day of the term that ran when it was taken, null where none did
 * @param late whether that term had passed
 * @param writtenBy sign-in name; null for the other side and the office
 */
public record HandoverEntry(
    long id,
    HandoverSide side,
    String action,
    HandoverState to,
    @Nullable String text,
    @Nullable String department,
    @Nullable LocalDate dueOn,
    boolean late,
    @Nullable String writtenBy,
    Instant writtenAt)
    implements Serializable {}
