package org.ipplan.credit.listing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A hearing.
 *
 * @param record null until it was held
 */
public record Hearing(
    UUID id,
    LocalDate noticedOn,
    LocalDate heldOn,
    String place,
    String chair,
    String calledBy,
    @Nullable HearingRecord record)
    implements Serializable {}
