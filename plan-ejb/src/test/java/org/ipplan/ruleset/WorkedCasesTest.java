package org.ipplan.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.ipplan.calendar.PublishedCalendars;
import org.ipplan.calendar.TermPurpose;
import org.ipplan.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked cases of section 12, by the shipped packs and the published calendars. */
class WorkedCasesTest {
  private static final RuleBook BOOK = ShippedPacks.book();
  private static final WorkingCalendar CALENDAR = WorkingCalendar.of(PublishedCalendars.all());

  @Test
  void w1AReportAfterTheHolidaysOfC7() {
    assertThat(date("determination.report.term", "2024-09-27").dueOn()).isEqualTo("2024-10-10");
  }

  @Test
  void w3PeriodsStackToTheCapOfC9() {
    var period = BOOK.rule("cnipa-credit-2022", "determination.period");
    var first = end(period, "2024-03-15");
    var second = period.dateFrom(first, CALENDAR).dueOn();
    var third = period.dateFrom(second, CALENDAR).dueOn();
    var cap = end(BOOK.rule("cnipa-credit-2022", "determination.period.cap"), "2024-03-15");

    assertThat(first).isEqualTo("2025-03-15");
    assertThat(second).isEqualTo("2026-03-15");
    assertThat(third).isEqualTo("2027-03-15").isEqualTo(cap);
    assertThat(period.purpose()).isEqualTo(TermPurpose.EFFECT);
  }

  @Test
  void w5ARepairIsDecidedInTenWorkingDaysOfC14() {
    assertThat(date("determination.repair.decision.term", "2026-02-13").dueOn())
        .isEqualTo("2026-03-05");
  }

  @Test
  void w7AListingMayEndEarlyAfterOneYearOfS9AndEndsAfterThreeOfS12() {
    assertThat(date("serious.removal.minimum", "2023-03-15").dueOn()).isEqualTo("2024-03-15");
    assertThat(date("serious.period", "2023-03-15").dueOn()).isEqualTo("2026-03-15");
  }

  @Test
  void w9AHearingIsAskedForUntilTheFifthWorkingDayOfP64() {
    assertThat(date("hearing.request.term", "2025-09-26").dueOn()).isEqualTo("2025-10-10");
  }

  @ParameterizedTest
  @CsvSource({
    "100.5, A+",
    "100, A",
    "90, A",
    "89.99, B",
    "80, B",
    "79.99, C",
    "60, C",
    "59.99, D",
    "0, D"
  })
  void scoresAtTheBoundsOfAg3(BigDecimal score, String grade) {
    var grades = BOOK.inForce("agency.patent.grades", LocalDate.of(2024, 6, 3));

    assertThat(grades.gradeOf(score).code()).isEqualTo(grade);
  }

  @Test
  void ag3HasNoAPlusAfterTheUnifiedEvaluation() {
    var grades = BOOK.inForce("agency.patent.grades", LocalDate.of(2026, 4, 2));

    assertThat(grades.ruleSet()).isEqualTo("unified-evaluation-2026");
    assertThat(grades.gradeOf(new BigDecimal("100.5")).code()).isEqualTo("A");
    assertThat(grades.status()).isEqualTo(RuleStatus.UNCONFIRMED);
  }

  @Test
  void aDateKnowsItsRuleAndHowSureItIs() {
    var date = date("determination.report.term", "2024-09-27");

    assertThat(date.rule().id()).isEqualTo("C7");
    assertThat(date.rule().article()).isEqualTo("10");
    assertThat(date.rule().ruleSet()).isEqualTo("cnipa-credit-2022");
    assertThat(date.confirmed()).isFalse();
    assertThat(date.provisional()).isFalse();
  }

  private static RuledDate date(String point, String from) {
    var day = LocalDate.parse(from);
    return BOOK.inForce(point, day).dateFrom(day, CALENDAR);
  }

  private static LocalDate end(Rule rule, String from) {
    return rule.dateFrom(LocalDate.parse(from), CALENDAR).dueOn();
  }
}
