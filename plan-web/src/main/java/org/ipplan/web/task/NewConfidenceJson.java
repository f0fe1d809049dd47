package org.ipplan.web.task;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.supervision.DeliveryConfidence;
import org.jspecify.annotations.Nullable;

/** A rating as it is given. */
@Schema(
    name = "NewConfidence",
    requiredProperties = {"rating", "reason"})
public record NewConfidenceJson(@Nullable DeliveryConfidence rating, @Nullable String reason) {
  static final NewConfidenceJson EMPTY = new NewConfidenceJson(null, null);
}
