package org.ipplan.web.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.indicator.IndicatorProgress.Point;
import org.jspecify.annotations.Nullable;

/**
 * A baseline, a target or a value.
 *
 * @param period its year, or the period of observation
 * @param endsOn last day of it
 * @param verified whether it was found confirmed in its source
 * @param publishedVerified whether the day of publication was
 */
@Schema(name = "IndicatorPoint")
public record IndicatorPointJson(
    String period,
    LocalDate endsOn,
    BigDecimal value,
    boolean verified,
    String source,
    @Nullable LocalDate publishedOn,
    boolean publishedVerified) {

  static @Nullable IndicatorPointJson of(@Nullable Point point) {
    return point == null
        ? null
        : new IndicatorPointJson(
            point.period(),
            point.on(),
            point.value(),
            point.verified(),
            point.source(),
            point.publishedOn(),
            point.publishedVerified());
  }
}
