package org.ipplan.agency;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A published grade.
 *
 * @param agency code of the rated subject
 * @param on the day the score is of
 * @param withdrawnReason why it is published no longer, null while it is
 * @param working as it was published; null in lists
 * @param replays whether the same events and rule sets still give the same; null in lists
 */
public record GradeDetails(
    UUID id,
    String agency,
    AgencyKind kind,
    String name,
    LocalDate on,
    BigDecimal score,
    String grade,
    String publishedBy,
    Instant publishedAt,
    @Nullable Instant withdrawnAt,
    @Nullable String withdrawnReason,
    @Nullable AgencyScore working,
    @Nullable Boolean replays)
    implements Serializable {}
