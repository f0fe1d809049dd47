package org.ipplan.web.calendar;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.calendar.CalendarYearDetails;
import org.jspecify.annotations.Nullable;

/**
 * A year's calendar that an administrator handed in.
 *
 * @param source the notice it is taken from
 * @param confirmedBy absent until another administrator confirms it
 */
@Schema(name = "CalendarYear")
public record CalendarYearJson(
    UUID id,
    int year,
    String state,
    String source,
    String loadedBy,
    Instant loadedAt,
    @Nullable String confirmedBy,
    @Nullable Instant confirmedAt) {

  static CalendarYearJson of(CalendarYearDetails file) {
    return new CalendarYearJson(
        file.id(),
        file.year(),
        file.confirmedBy() == null ? "LOADED" : "CONFIRMED",
        file.source().citation(),
        file.loadedBy(),
        file.loadedAt(),
        file.confirmedBy(),
        file.confirmedAt());
  }
}
