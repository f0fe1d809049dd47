package org.ipplan.web.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.indicator.IndicatorDetails.MeasuredTask;
import org.jspecify.annotations.Nullable;

/**
 * A task that an indicator measures.
 *
 * @param href absent where the year has no such task in force
 */
@Schema(name = "MeasuredTask")
public record MeasuredTaskJson(
    int year,
    int number,
    @Nullable String titleZh,
    @Nullable String titleEn,
    @Nullable String href) {

  static MeasuredTaskJson of(MeasuredTask task) {
    return new MeasuredTaskJson(
        task.year(),
        task.number(),
        task.titleZh(),
        task.titleEn(),
        task.id() == null ? null : "/tasks/" + task.id());
  }
}
