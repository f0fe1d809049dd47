package org.ipplan.web.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.calendar.CalendarPreview;
import org.ipplan.calendar.ChangedDay;
import org.ipplan.calendar.DateMove;
import org.ipplan.web.support.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a year's calendar would change, were it put in force now.
 *
 * @param days of the year that become working days, or cease to be
 * @param items dates that would move; those that stay are not listed
 */
@Schema(name = "CalendarPreview")
public record CalendarPreviewJson(int year, List<Day> days, List<Move> items) {

  static CalendarPreviewJson of(CalendarPreview preview, Language language) {
    return new CalendarPreviewJson(
        preview.year(),
        days(preview.days(), language),
        preview.moves().stream().map(move -> Move.of(move, language)).toList());
  }

  private static List<Day> days(List<ChangedDay> days, Language language) {
    return days.stream().map(day -> Day.of(day, language)).toList();
  }

  /**
   * A day that is worked in one of the two calendars only.
   *
   * @param working whether it will be worked
   * @param name what makes it special then, absent on an ordinary working day
   */
  @Schema(name = "ChangedDay")
  public record Day(LocalDate on, boolean working, @Nullable String name) {
    static Day of(ChangedDay day, Language language) {
      return new Day(day.on(), day.working(), language.of(day.nameZh(), day.nameEn()));
    }
  }

  /**
   * A date that would move. Whose it is, is absent where its parties alone may know.
   *
   * @param date which date of the object: {@code sign-for-by}, {@code resubmit-by}, {@code
   *     co-sign-by}, {@code case-term}, {@code decide-by}, {@code act-by}
   * @param objectType {@code assignment}, {@code report}, {@code co-signature}, {@code
   *     credit-term}, {@code agency-application}
   * @param id of the object
   * @param task id of its task
   * @param department code
   * @param nowOn as it is kept
   * @param thenOn as it would be
   * @param because days that change within the term
   */
  @Schema(name = "DateMovedByCalendar")
  public record Move(
      String date,
      String objectType,
      @Nullable UUID id,
      @Nullable UUID task,
      @Nullable Integer taskYear,
      @Nullable Integer taskNumber,
      @Nullable String department,
      LocalDate nowOn,
      LocalDate thenOn,
      List<Day> because) {

    static Move of(DateMove.Listed move, Language language) {
      var task = move.task();
      return new Move(
          move.date(),
          move.objectType(),
          move.object(),
          task == null ? null : task.id(),
          task == null ? null : (Integer) task.year(),
          task == null ? null : (Integer) task.number(),
          move.department(),
          move.nowOn(),
          move.thenOn(),
          days(move.because(), language));
    }
  }
}
