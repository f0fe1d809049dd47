package org.ipplan.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One day and whether it is worked.
 *
 * @param on the day, in Asia/Shanghai
 * @param working whether it is a working day
 * @param nameZh what makes the day special, in Chinese: the festival, a weekend, or a weekend
 *     worked in lieu; null on an ordinary working day
 * @param nameEn the same in English; null exactly when {@code nameZh} is
 * @param source title and address of the notice that decides the day; null when provisional
 * @param provisional true when no calendar is published for the year, so that only the weekends are
 *     known and the answer may change
 */
public record CalendarDay(
    LocalDate on,
    boolean working,
    @Nullable String nameZh,
    @Nullable String nameEn,
    @Nullable String source,
    boolean provisional)
    implements Serializable {

  static CalendarDay named(LocalDate on, boolean working, Reason reason) {
    return new CalendarDay(
        on, working, reason.zh(), reason.en(), reason.source(), reason.source() == null);
  }

  /** A day no notice singles out: worked from Monday to Friday; no source, if no notice at all. */
  static CalendarDay usual(LocalDate on, @Nullable String source) {
    return Weekdays.contains(on)
        ? new CalendarDay(on, true, null, null, source, source == null)
        : named(on, false, Reason.weekend(source));
  }

  /** What there is to explain about the day; null on an ordinary working day. */
  @Nullable Reason reason() {
    if (nameZh != null && nameEn != null) {
      return new Reason(nameZh, nameEn, source);
    }
    return provisional ? Reason.notPublished(on.getYear()) : null;
  }
}
