package org.ipplan.web.calendar;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.calendar.CalendarDay;
import org.ipplan.web.support.Language;
import org.jspecify.annotations.Nullable;

/**
 * A day of the calendar.
 *
 * @param name what makes it special, absent on an ordinary working day
 * @param source the notice that decides it, absent when provisional
 */
@Schema(name = "CalendarDay")
public record CalendarDayJson(
    LocalDate on,
    boolean working,
    @Nullable String name,
    @Nullable String source,
    boolean provisional) {

  static CalendarDayJson of(CalendarDay day, Language language) {
    return new CalendarDayJson(
        day.on(),
        day.working(),
        language.of(day.nameZh(), day.nameEn()),
        day.source(),
        day.provisional());
  }
}
