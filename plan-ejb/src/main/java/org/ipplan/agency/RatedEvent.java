package org.ipplan.agency;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event as scoring sees it: what happened, and when each thing about it was known.
 *
 * @param entry code of a deduction or bonus
 * @param given points whoever recorded it gave, always positive; null where the rule fixes them
 * @param act several deductions of one act count once
 * @param runsUntil last day of a stop order, else null
 * @param confirmedAt null while no second person did
 * @param endedAt when it was rejected, withdrawn or revoked, null while it was not
 * @param restoredOn first day its points are given back, null while they are not
 * @param restoredAt when that was decided
 */
public record RatedEvent(
    UUID id,
    String entry,
    @Nullable BigDecimal given,
    String act,
    LocalDate occurredOn,
    @Nullable LocalDate runsUntil,
    Instant recordedAt,
    @Nullable Instant confirmedAt,
    @Nullable Instant endedAt,
    @Nullable LocalDate restoredOn,
    @Nullable Instant restoredAt)
    implements Serializable {}
