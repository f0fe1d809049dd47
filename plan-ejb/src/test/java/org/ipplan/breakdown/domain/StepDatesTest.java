package org.ipplan.breakdown.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.ipplan.breakdown.ItemKind;
import org.ipplan.breakdown.TemplateDetails;
import org.ipplan.calendar.PublishedCalendars;
import org.ipplan.calendar.Term;
import org.ipplan.calendar.TermUnit;
import org.ipplan.calendar.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Days of a template's steps in 2024, over National Day and its make-up days. */
class StepDatesTest {
  private static final WorkingCalendar CALENDAR = WorkingCalendar.of(PublishedCalendars.all());

  @Test
  void aTermOfWorkingDaysIsCountedBackOverTheHolidayAndTheMakeUpDay() {
    // 12 October is a make-up Saturday, 1 to 7 October are off
    assertThat(dates("2024-06-03", "2024-10-14").of(before(Term.workingDays(1))))
        .isEqualTo("2024-10-12");
    assertThat(dates("2024-06-03", "2024-10-14").of(before(Term.workingDays(6))))
        .isEqualTo("2024-09-30");
  }

  @Test
  void aDayInTheHolidayIsMovedBackToTheLastDayThatIsWorked() {
    assertThat(dates("2024-06-03", "2024-12-31").of(before(Term.calendarDays(88))))
        .as("4 October")
        .isEqualTo("2024-09-30");
    assertThat(dates("2024-06-03", "2024-11-05").of(before(new Term(1, TermUnit.MONTH))))
        .as("5 October")
        .isEqualTo("2024-09-30");
  }

  @Test
  void aMakeUpWeekendIsWorked() {
    // 29 September 2024 is a Sunday
    assertThat(dates("2024-06-03", "2024-12-31").of(before(Term.calendarDays(93))))
        .isEqualTo("2024-09-29");
  }

  @Test
  void aShareOfTheTimeLiesBetweenTheFirstDayAndTheLast() {
    var dates = dates("2024-06-03", "2024-12-30");

    assertThat(dates.of(percent(0))).isEqualTo("2024-06-03");
    assertThat(dates.of(percent(50))).as("half of 210 days").isEqualTo("2024-09-14");
    assertThat(dates.of(percent(100))).isEqualTo("2024-12-30");
  }

  @Test
  void noStepLiesBeforeTheFirstDay() {
    assertThat(dates("2024-06-03", "2024-06-05").of(before(Term.workingDays(10))))
        .isEqualTo("2024-06-03");
    assertThat(dates("2024-10-01", "2024-12-31").of(percent(1)))
        .as("in the holiday, moved on to its end")
        .isEqualTo("2024-10-08");
  }

  @Test
  void whereNoDayIsWorkedTheDayStays() {
    assertThat(dates("2024-10-01", "2024-10-07").of(percent(50))).isEqualTo("2024-10-04");
  }

  @Test
  void inAShortTimeNoStepFallsDueAheadOfTheOneBeforeIt() {
    var steps = List.of(percent(65), before(new Term(1, TermUnit.MONTH)), percent(100));

    assertThat(dates("2024-06-03", "2024-07-31").ofAll(steps))
        .containsExactly(
            LocalDate.of(2024, 7, 10), LocalDate.of(2024, 7, 10), LocalDate.of(2024, 7, 31));
  }

  private static StepDates dates(String from, String until) {
    return new StepDates(LocalDate.parse(from), LocalDate.parse(until), CALENDAR);
  }

  private static TemplateDetails.Step before(Term term) {
    return step(term, null);
  }

  private static TemplateDetails.Step percent(int percent) {
    return step(null, percent);
  }

  private static TemplateDetails.Step step(@Nullable Term term, @Nullable Integer percent) {
    return new TemplateDetails.Step(
        1,
        ItemKind.SUB_TASK,
        null,
        "调研",
        "Research",
        null,
        null,
        term,
        percent,
        null,
        null,
        null,
        null,
        null);
  }
}
