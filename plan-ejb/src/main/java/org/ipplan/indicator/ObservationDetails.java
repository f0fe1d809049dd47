package org.ipplan.indicator;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A value of an indicator.
 *
 * @param indicator code
 * @param toOn last day of the period
 * @param verified whether the value was found confirmed in its source
 * @param publishedVerified whether the day of publication was
 * @param system code of the system that brought it, null for others
 * @param report the approved report it is a figure of, null for others
 * @param broughtBy sign-in name; of what a system brought its code
 * @param decidedBy null before somebody decided, as are the time and the reason
 * @param knownAt since when it is the value of its period; null while it never was
 * @param supersededAt until when; null while it is
 * @param corrects the value it took or is to take the place of, null for none
 */
public record ObservationDetails(
    UUID id,
    long version,
    String indicator,
    String period,
    PeriodKind periodKind,
    LocalDate toOn,
    BigDecimal value,
    String source,
    @Nullable LocalDate publishedOn,
    boolean verified,
    boolean publishedVerified,
    ObservationOrigin origin,
    @Nullable String system,
    @Nullable String reference,
    @Nullable UUID report,
    ObservationState state,
    String broughtBy,
    Instant broughtAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String decisionReason,
    @Nullable Instant knownAt,
    @Nullable Instant supersededAt,
    @Nullable UUID corrects)
    implements Serializable {}
