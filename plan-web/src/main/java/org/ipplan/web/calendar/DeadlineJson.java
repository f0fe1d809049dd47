package org.ipplan.web.calendar;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.calendar.Deadline;
import org.ipplan.calendar.ExplainedDay;
import org.ipplan.calendar.TermPurpose;
import org.ipplan.calendar.TermUnit;
import org.ipplan.web.support.Language;
import org.jspecify.annotations.Nullable;

/** When a term ends, with its reckoning. */
@Schema(name = "Deadline")
public record DeadlineJson(
    LocalDate from,
    int term,
    TermUnit unit,
    TermPurpose purpose,
    LocalDate dueOn,
    boolean provisional,
    List<Day> days) {

  static DeadlineJson of(Deadline deadline, Language language) {
    return new DeadlineJson(
        deadline.from(),
        deadline.term().value(),
        deadline.term().unit(),
        deadline.purpose(),
        deadline.dueOn(),
        deadline.provisional(),
        deadline.days().stream().map(day -> Day.of(day, language)).toList());
  }

  /**
   * A step of the reckoning.
   *
   * @param reason absent on a plain day
   * @param source absent where there is no reason or no document
   */
  @Schema(name = "DeadlineDay")
  public record Day(
      LocalDate on, boolean counts, @Nullable String reason, @Nullable String source) {
    static Day of(ExplainedDay day, Language language) {
      return new Day(
          day.on(), day.counts(), language.of(day.reasonZh(), day.reasonEn()), day.source());
    }
  }
}
