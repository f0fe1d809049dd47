package org.ipplan.credit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.ipplan.calendar.PublishedCalendars;
import org.ipplan.calendar.WorkingCalendar;
import org.ipplan.ruleset.ShippedPacks;
import org.junit.jupiter.api.Test;

/** How periods follow each other (C8 to C10). */
class PeriodStackTest {
  private static final PeriodStack STACK =
      new PeriodStack(
          ShippedPacks.book().rule("cnipa-credit-2022", Points.PERIOD),
          ShippedPacks.book().rule("cnipa-credit-2022", Points.CAP),
          WorkingCalendar.of(PublishedCalendars.all()));

  @Test
  void c8OnePeriodLastsOneYearFromTheDetermination() {
    assertThat(next(List.of(), "2024-03-15")).isEqualTo(period("2024-03-15", "2025-03-15"));
  }

  @Test
  void c9SeveralUnitsOnOneDayAreAddedToEachOther() {
    var first = period("2024-03-15", "2025-03-15");

    assertThat(next(List.of(first), "2024-03-15")).isEqualTo(period("2024-03-15", "2026-03-15"));
  }

  @Test
  void c9WhatIsDeterminedOnTheDayTheFirstEndsBeginsANewPeriod() {
    var first = period("2024-03-15", "2025-03-15");

    assertThat(next(List.of(first), "2025-03-15")).isEqualTo(period("2025-03-15", "2026-03-15"));
  }

  @Test
  void c10ALongerPeriodOfLawApplies() {
    assertThat(STACK.next(List.of(), day("2024-03-15"), day("2029-03-15")).until())
        .isEqualTo("2029-03-15");
  }

  private static Period next(List<Period> earlier, String on) {
    return STACK.next(earlier, day(on), null);
  }

  private static Period period(String from, String until) {
    return new Period(day(from), day(until));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
