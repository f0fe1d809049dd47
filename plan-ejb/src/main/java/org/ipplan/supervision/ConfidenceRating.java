package org.ipplan.supervision;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One rating of a task by the office. Ratings are added, never changed.
 *
 * @param ratedBy sign-in name
 * @param ratedOn business date
 */
public record ConfidenceRating(
    UUID id,
    UUID task,
    DeliveryConfidence rating,
    String reason,
    String ratedBy,
    LocalDate ratedOn,
    Instant ratedAt)
    implements Serializable {}
