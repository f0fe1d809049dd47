package org.ipplan.handover;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sending with its receipt.
 *
 * @param round 1 for the first; more where it was completed or sent again
 * @param files of the list of contents
 * @param sha256 of the list of contents, in lower-case hexadecimal
 * @param number of the receipt; null for what came from a connected system
 * @param paper id of the receipt as a paper, null likewise
 */
public record HandoverSending(
    int round,
    int files,
    String sha256,
    @Nullable String number,
    @Nullable UUID paper,
    Instant sentAt)
    implements Serializable {}
