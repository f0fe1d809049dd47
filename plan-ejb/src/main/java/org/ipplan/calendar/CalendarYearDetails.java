package org.ipplan.calendar;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A year's calendar that an administrator handed in.
 *
 * @param confirmedBy null until another administrator confirms it; until then it counts for nothing
 */
public record CalendarYearDetails(
    UUID id,
    long version,
    int year,
    CalendarSource source,
    String loadedBy,
    Instant loadedAt,
    @Nullable String confirmedBy,
    @Nullable Instant confirmedAt)
    implements Serializable {}
