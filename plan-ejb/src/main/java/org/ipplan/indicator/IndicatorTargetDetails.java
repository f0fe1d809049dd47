package org.ipplan.indicator;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator is to reach by the end of a year.
 *
 * @param indicator code
 * @param verified whether it was found confirmed in its source
 * @param decidedBy null before somebody decided, as are the time and the reason
 * @param knownAt since when it is the target; null while it never was
 * @param supersededAt until when; null while it is
 */
public record IndicatorTargetDetails(
    UUID id,
    long version,
    String indicator,
    int year,
    BigDecimal value,
    String source,
    @Nullable LocalDate publishedOn,
    boolean verified,
    IndicatorTargetState state,
    String proposedBy,
    Instant proposedAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String decisionReason,
    @Nullable Instant knownAt,
    @Nullable Instant supersededAt)
    implements Serializable {}
