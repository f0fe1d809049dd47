package org.ipplan.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day that becomes worked, or ceases to be, under another calendar.
 *
 * @param on the day, in Asia/Shanghai
 * @param working whether it is worked under the other calendar
 * @param nameZh what makes the day special there, in Chinese; null on an ordinary working day
 * @param nameEn the same in English; null exactly when {@code nameZh} is
 */
public record ChangedDay(
    LocalDate on, boolean working, @Nullable String nameZh, @Nullable String nameEn)
    implements Serializable {

  static ChangedDay of(CalendarDay day) {
    return new ChangedDay(day.on(), day.working(), day.nameZh(), day.nameEn());
  }
}
