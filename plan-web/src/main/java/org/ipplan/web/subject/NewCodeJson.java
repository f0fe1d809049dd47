package org.ipplan.web.subject;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A code that takes the place of the one before. */
@Schema(
    name = "NewSubjectCode",
    requiredProperties = {"code", "reason"})
public record NewCodeJson(@Nullable String code, @Nullable String reason) {
  static final NewCodeJson EMPTY = new NewCodeJson(null, null);
}
