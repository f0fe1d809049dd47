package org.ipplan.web.subject;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A new name and the day it began. */
@Schema(
    name = "NewSubjectName",
    requiredProperties = {"name", "validFrom"})
public record NewNameJson(@Nullable String name, @Nullable LocalDate validFrom) {
  static final NewNameJson EMPTY = new NewNameJson(null, null);
}
