package org.ipplan.agency;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event with what became of it.
 *
 * @param agency code of the rated subject
 * @param points given by whoever recorded it; null where the rule fixes them
 * @param decidedBy who confirmed or rejected it
 * @param endedBy who took it back or revoked it
 * @param restoredOn first day its points are given back
 */
public record EventDetails(
    UUID id,
    long version,
    String agency,
    AgencyKind kind,
    EventState state,
    String entry,
    @Nullable BigDecimal points,
    String act,
    @Nullable String source,
    String documentNumber,
    LocalDate occurredOn,
    @Nullable LocalDate runsUntil,
    String recordedBy,
    Instant recordedAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String endedBy,
    @Nullable Instant endedAt,
    @Nullable String reason,
    @Nullable LocalDate restoredOn)
    implements Serializable {}
