package org.ipplan.evaluation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A department's appeal against what was counted.
 *
 * @param input the line; null for the criterion as a whole
 * @param line the record appealed against, as it was counted; null for the criterion as a whole
 * @param correction null unless it was upheld
 */
public record AppealDetails(
    UUID id,
    long version,
    UUID roundId,
    int year,
    int round,
    String department,
    Evidence criterion,
    String criterionZh,
    String criterionEn,
    @Nullable UUID input,
    @Nullable CountedRecord line,
    String grounds,
    AppealState state,
    String filedBy,
    Instant filedAt,
    LocalDate filedOn,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String decisionReason,
    CountedRecord.@Nullable Correction correction)
    implements Serializable {}
