package org.ipplan.progress.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * What a department submitted, word for word; the office decides on one of these.
 *
 * @param number from 1, one more at each submit
 */
@Embeddable
public record Submission(
    @Column(name = "number", nullable = false) int number,
    @Column(name = "narrative", nullable = false) String narrative,
    @Column(name = "percent_complete", nullable = false) int percentComplete,
    @Column(name = "figures", nullable = false) Figures figures,
    @Column(name = "submitted_by", nullable = false) String submittedBy,
    @Column(name = "submitted_at", nullable = false) Instant submittedAt) {}
