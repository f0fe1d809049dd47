package org.ipplan.credit.listing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the party stated.
 *
 * @param late whether it came after the term; it is heard all the same
 * @param reply null until it is answered
 */
public record Defence(
    UUID id,
    UUID caseId,
    String person,
    String text,
    DefenceChannel channel,
    boolean hearing,
    LocalDate filedOn,
    boolean late,
    String filedBy,
    @Nullable DefenceReply reply)
    implements Serializable {}
