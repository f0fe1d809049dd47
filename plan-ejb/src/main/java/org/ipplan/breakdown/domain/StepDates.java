package org.ipplan.breakdown.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.ipplan.breakdown.TemplateDetails;
import org.ipplan.calendar.Term;
import org.ipplan.calendar.WorkingCalendar;

/**
 * When the steps of a template fall due: days that are worked, not before the first day and not
 * after the last.
 *
 * <p>A day that is not worked is moved back, because a step has to be done before what it leads to;
 * only where no day is worked between the first day and it, it is moved on.
 *
 * @param from the day the template is applied
 * @param until due date of the share, not before {@code from}
 */
public record StepDates(LocalDate from, LocalDate until, WorkingCalendar calendar) {
  private static final int WHOLE = 100;

  /**
   * Due dates of all steps, in their order: where the time is short, a step that is reckoned back
   * from the end falls due with the one before it rather than ahead of it.
   */
  public List<LocalDate> ofAll(List<TemplateDetails.Step> steps) {
    List<LocalDate> dates = new ArrayList<>();
    var latest = from;
    for (var step : steps) {
      var date = of(step);
      latest = date.isBefore(latest) ? latest : date;
      dates.add(latest);
    }
    return dates;
  }

  /** Due date of a step, whatever stands before it. */
  LocalDate of(TemplateDetails.Step step) {
    var before = step.beforeDue();
    var percent = step.timePercent();
    if (before != null) {
      return worked(before(before));
    }
    return worked(atPercent(percent == null ? WHOLE : percent));
  }

  private LocalDate before(Term term) {
    return switch (term.unit()) {
      case WORKING_DAY -> workingDaysBefore(term.value());
      case CALENDAR_DAY -> until.minusDays(term.value());
      case MONTH -> until.minusMonths(term.value());
      case YEAR -> until.minusYears(term.value());
    };
  }

  private LocalDate workingDaysBefore(int days) {
    var day = until;
    for (int left = days; left > 0 && !day.isBefore(from); ) {
      day = day.minusDays(1);
      left -= calendar.isWorking(day) ? 1 : 0;
    }
    return day;
  }

  private LocalDate atPercent(int percent) {
    return from.plusDays(ChronoUnit.DAYS.between(from, until) * percent / WHOLE);
  }

  private LocalDate worked(LocalDate wanted) {
    var day = wanted.isBefore(from) ? from : wanted;
    for (var back = day; !back.isBefore(from); back = back.minusDays(1)) {
      if (calendar.isWorking(back)) {
        return back;
      }
    }
    for (var on = day; !on.isAfter(until); on = on.plusDays(1)) {
      if (calendar.isWorking(on)) {
        return on;
      }
    }
    return day;
  }
}
