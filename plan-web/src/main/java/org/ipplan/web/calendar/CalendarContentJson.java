package org.ipplan.web.calendar;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.calendar.YearCalendar;

/** What a year's file says, member for member as it was handed in. */
@Schema(name = "CalendarContent")
public record CalendarContentJson(
    int year, Source source, List<Period> daysOff, List<WorkedWeekend> workingWeekends) {

  /** The notice. */
  @Schema(name = "CalendarSource")
  public record Source(String title, String address, String legalBasis) {}

  /** Consecutive days off. */
  @Schema(name = "DaysOff")
  public record Period(LocalDate from, LocalDate to, String nameZh, String nameEn) {}

  /** A weekend day that is worked. */
  @Schema(name = "WorkingWeekend")
  public record WorkedWeekend(LocalDate on, String nameZh, String nameEn) {}

  static CalendarContentJson of(YearCalendar year) {
    var source = year.source();
    return new CalendarContentJson(
        year.year(),
        new Source(source.title(), source.address(), source.legalBasis()),
        year.daysOff().stream()
            .map(off -> new Period(off.from(), off.to(), off.nameZh(), off.nameEn()))
            .toList(),
        year.workingWeekends().stream()
            .map(day -> new WorkedWeekend(day.on(), day.nameZh(), day.nameEn()))
            .toList());
  }
}
