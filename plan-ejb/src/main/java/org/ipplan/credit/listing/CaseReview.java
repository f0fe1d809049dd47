package org.ipplan.credit.listing;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An opinion on a case: of legal review, of the panel's minutes or of the higher authority.
 *
 * @param step by which it was given
 */
public record CaseReview(
    String step,
    boolean passed,
    String opinion,
    String reviewedBy,
    @Nullable String reviewedFor,
    Instant reviewedAt)
    implements Serializable {}
