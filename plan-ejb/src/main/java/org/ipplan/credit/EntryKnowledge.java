package org.ipplan.credit;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was known of a list entry for a while.
 *
 * @param until first day no longer in force, as it was known
 * @param publishedOn null while it was not published
 * @param state what it was on the last day of that knowledge; today where it is still known
 * @param knownTo null where it is what we know
 * @param reason word of the step that changed it
 * @param recordedBy sign-in name
 */
public record EntryKnowledge(
    UUID entry,
    CreditList list,
    LocalDate from,
    LocalDate until,
    @Nullable LocalDate publishedOn,
    EntryState state,
    Instant knownFrom,
    @Nullable Instant knownTo,
    String reason,
    String recordedBy)
    implements Serializable {}
