package org.ipplan.inspection;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A department's objection to a finding, and what the review came to.
 *
 * @param reviewByOn last day of the review
 * @param suspended whether the rectification waits for the review
 * @param formerText the finding's words as they were objected to
 * @param decidedBy null before
 */
public record FindingObjectionDetails(
    UUID id,
    long version,
    UUID finding,
    String department,
    FindingObjectionState state,
    String grounds,
    String filedBy,
    Instant filedAt,
    LocalDate filedOn,
    LocalDate reviewByOn,
    boolean suspended,
    String formerText,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String decisionReason)
    implements Serializable {}
