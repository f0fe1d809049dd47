package org.ipplan.credit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.ipplan.ruleset.RuleBook;
import org.ipplan.testing.Packs;
import org.junit.jupiter.api.Test;

/** How periods follow each other (C8 to C10). */
class PeriodStackTest {
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
    assertThat(stack().next(List.of(), day("2024-03-15"), day("2029-03-15")).until())
        .isEqualTo("2029-03-15");
  }

  @Test
  void c9ThePeriodsOfW3StackToTheCap() {
    var first = period("2024-03-15", "2025-03-15");
    var second = next(List.of(first), "2024-09-01");
    var third = next(List.of(first, second), "2025-03-14");
    var fourth = next(List.of(first, second, third), "2025-03-14");

    assertThat(second.until()).isEqualTo("2026-03-15");
    assertThat(third.until()).isEqualTo("2027-03-15");
    assertThat(fourth.until()).isEqualTo("2027-03-15");
  }

  @Test
  void r364NoPeriodIsLongerThanTheGeneralClassAllows() {
    var longer = Packs.bookWith("cnipa-credit-2022", Points.PERIOD, "\"value\": 1", "\"value\": 2");

    assertThat(stack(longer).next(List.of(), day("2026-03-31"), null).until())
        .isEqualTo("2028-03-31");
    assertThat(stack(longer).next(List.of(), day("2026-04-01"), null).until())
        .isEqualTo("2027-04-01");
  }

  private static Period next(List<Period> earlier, String on) {
    return stack().next(earlier, day(on), null);
  }

  private static PeriodStack stack() {
    return stack(Packs.book());
  }

  private static PeriodStack stack(RuleBook book) {
    return new PeriodStack(book, "cnipa-credit-2022", GivenCase.CALENDAR);
  }

  private static Period period(String from, String until) {
    return new Period(day(from), day(until));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
