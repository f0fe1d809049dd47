package org.ipplan.matching;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision of a person that is remembered.
 *
 * @param queryName as it was asked for
 * @param subject unified social credit code, today
 * @param decidedBy sign-in name
 * @param withdrawnBy null while it counts
 */
public record MatchDecisionDetails(
    UUID id,
    long version,
    String queryName,
    @Nullable String queryCode,
    @Nullable String queryRegion,
    String subject,
    String subjectName,
    Judgement judgement,
    DecisionState state,
    String reason,
    String decidedBy,
    Instant decidedAt,
    @Nullable String withdrawnBy,
    @Nullable Instant withdrawnAt,
    @Nullable String withdrawalReason)
    implements Serializable {}
