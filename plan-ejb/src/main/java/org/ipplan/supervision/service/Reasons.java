package org.ipplan.supervision.service;

import java.time.LocalDate;
import java.util.List;
import org.ipplan.calendar.WorkingCalendar;
import org.ipplan.supervision.Light;
import org.ipplan.supervision.LightReason;
import org.ipplan.supervision.LightReason.Code;
import org.jspecify.annotations.Nullable;

/** Completes the reason a statement named with its date and the working days to it. */
record Reasons(LocalDate today, WorkingCalendar calendar) {

  /**
   * @param missedOn date of the first report missed, where the reason may be one
   */
  LightReason of(String name, @Nullable LocalDate dueOn, @Nullable LocalDate missedOn) {
    var code = Code.valueOf(name);
    var on = code == Code.REPORT_MISSED || code == Code.BEHIND ? missedOn : dueOn;
    return new LightReason(code, on, on == null ? 0 : daysTo(on));
  }

  int daysTo(LocalDate on) {
    return calendar.workingDaysBetween(today, on);
  }

  /** Names of the reasons of a light, of all where none is asked for. */
  static List<String> names(@Nullable Light light) {
    return Code.of(light).stream().map(Code::name).toList();
  }
}
