package org.ipplan.web.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.supervision.ConfidenceRating;
import org.ipplan.supervision.DeliveryConfidence;

/** One rating of a task's delivery by the office. */
@Schema(name = "Confidence")
public record ConfidenceJson(
    UUID id,
    UUID task,
    DeliveryConfidence rating,
    String reason,
    String ratedBy,
    LocalDate ratedOn,
    Instant ratedAt) {

  static ConfidenceJson of(ConfidenceRating rating) {
    return new ConfidenceJson(
        rating.id(),
        rating.task(),
        rating.rating(),
        rating.reason(),
        rating.ratedBy(),
        rating.ratedOn(),
        rating.ratedAt());
  }
}
