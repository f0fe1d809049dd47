package org.ipplan.inspection;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A praise or criticism of a department after an inspection.
 *
 * @param decidedBy null before
 */
public record AppraisalDetails(
    UUID id,
    long version,
    UUID inspection,
    AppraisalKind kind,
    String department,
    String text,
    AppraisalState state,
    String proposedBy,
    Instant proposedAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String decisionReason)
    implements Serializable {}
