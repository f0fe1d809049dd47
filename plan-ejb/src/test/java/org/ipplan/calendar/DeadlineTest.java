package org.ipplan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ipplan.calendar.TermPurpose.ACT;
import static org.ipplan.calendar.TermPurpose.EFFECT;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Rule 0.2 and section 8: when a term ends, and why then. */
class DeadlineTest {
  private static final @Nullable String PLAIN = null;

  private final WorkingCalendar calendar = WorkingCalendar.of(PublishedCalendars.all());

  @ParameterizedTest(name = "{0}: {1} + {2} {3} {4} → {5}")
  @CsvSource({
    "W1 / C7, 2024-09-27, 5, WORKING_DAY, ACT, 2024-10-10",
    "W3 / C8, 2024-03-15, 1, YEAR, EFFECT, 2025-03-15", // a Saturday
    "W3 / C9, 2025-03-15, 1, YEAR, EFFECT, 2026-03-15", // a Sunday
    "W3 / C9, 2026-03-15, 1, YEAR, EFFECT, 2027-03-15",
    "W5 / C14, 2026-02-13, 10, WORKING_DAY, ACT, 2026-03-05",
    "W7 / S9, 2023-03-15, 1, YEAR, EFFECT, 2024-03-15",
    "W7 / S12, 2023-03-15, 3, YEAR, EFFECT, 2026-03-15",
    "W9 / Penalty Law 64, 2025-09-26, 5, WORKING_DAY, ACT, 2025-10-10",
  })
  void section12WorkedCasesComeOutAsExpected(
      String worked, LocalDate from, int value, TermUnit unit, TermPurpose purpose, LocalDate due) {
    assertThat(calendar.deadline(from, new Term(value, unit), purpose).dueOn())
        .as(worked)
        .isEqualTo(due);
  }

  @Test
  void section12W9CountsExactlyTheDaysNamedThere() {
    var deadline = deadline("2025-09-26", Term.workingDays(5), ACT);

    assertThat(deadline.days())
        .filteredOn(ExplainedDay::counts)
        .extracting(day -> day.on().toString())
        .containsExactly("2025-09-28", "2025-09-29", "2025-09-30", "2025-10-09", "2025-10-10");
  }

  @Test
  void theExampleOfTheContractIsExplainedDayByDay() {
    var notice = calendar.year(2024).source().citation();

    var deadline = deadline("2024-02-07", Term.workingDays(5), ACT);

    assertThat(deadline.from()).isEqualTo(day("2024-02-07"));
    assertThat(deadline.term()).isEqualTo(Term.workingDays(5));
    assertThat(deadline.purpose()).isEqualTo(ACT);
    assertThat(deadline.dueOn()).isEqualTo(day("2024-02-20"));
    assertThat(deadline.provisional()).isFalse();
    assertThat(deadline.days())
        .startsWith(
            new ExplainedDay(day("2024-02-08"), true, null, null, null),
            new ExplainedDay(day("2024-02-09"), true, null, null, null), // New Year's Eve
            new ExplainedDay(day("2024-02-10"), false, "春节", "Spring Festival", notice))
        .endsWith(
            new ExplainedDay(day("2024-02-17"), false, "春节", "Spring Festival", notice),
            new ExplainedDay(
                day("2024-02-18"),
                true,
                "春节调休上班",
                "Working weekend in lieu of Spring Festival",
                notice),
            new ExplainedDay(day("2024-02-19"), true, null, null, null),
            new ExplainedDay(day("2024-02-20"), true, null, null, null))
        .hasSize(13);
  }

  @ParameterizedTest(name = "{0} + {1} {2} → {3}")
  @CsvSource({
    "2024-01-31, 1, MONTH, 2024-02-29", // leap year
    "2025-01-31, 1, MONTH, 2025-02-28",
    "2025-01-30, 1, MONTH, 2025-02-28",
    "2025-01-28, 1, MONTH, 2025-02-28",
    "2024-08-31, 1, MONTH, 2024-09-30",
    "2024-02-29, 1, MONTH, 2024-03-29", // the corresponding day, not the last one
    "2024-08-31, 6, MONTH, 2025-02-28",
    "2024-12-31, 1, MONTH, 2025-01-31",
    "2024-02-29, 1, YEAR, 2025-02-28",
    "2024-02-29, 4, YEAR, 2028-02-29",
    "2025-02-28, 3, YEAR, 2028-02-28",
    "2024-06-03, 100, YEAR, 2124-06-03",
    "2024-02-28, 1, CALENDAR_DAY, 2024-02-29",
    "2024-12-01, 31, CALENDAR_DAY, 2025-01-01",
    "2024-01-01, 366, CALENDAR_DAY, 2025-01-01",
  })
  void rule02TheFirstDayIsNotCountedAndMonthsEndOnTheCorrespondingOrTheLastDay(
      LocalDate from, int value, TermUnit unit, LocalDate end) {
    var deadline = calendar.deadline(from, new Term(value, unit), EFFECT);

    assertThat(deadline.dueOn()).isEqualTo(end);
    assertThat(deadline.provisional()).isFalse();
  }

  @ParameterizedTest(name = "{0} + {1} {2}: effect ends {3}, act is due {4}")
  @CsvSource({
    "2024-09-01, 1, MONTH, 2024-10-01, 2024-10-08", // National Day
    "2024-08-28, 30, CALENDAR_DAY, 2024-09-27, 2024-09-27", // a Friday
    "2024-08-30, 30, CALENDAR_DAY, 2024-09-29, 2024-09-29", // a Sunday worked in lieu
    "2024-05-25, 7, CALENDAR_DAY, 2024-06-01, 2024-06-03", // a Saturday
    "2024-08-31, 6, MONTH, 2025-02-28, 2025-02-28",
    "2024-12-31, 2, MONTH, 2025-02-28, 2025-02-28",
    "2024-01-31, 5, MONTH, 2024-06-30, 2024-07-01", // last day of the month, a Sunday
    "2023-10-01, 1, YEAR, 2024-10-01, 2024-10-08",
    "2024-02-29, 2, YEAR, 2026-02-28, 2026-02-28", // a Saturday worked in lieu
    "2025-02-01, 1, YEAR, 2026-02-01, 2026-02-02", // a Sunday
    "2025-02-15, 1, YEAR, 2026-02-15, 2026-02-24", // Spring Festival
  })
  void rule02ActsRollToTheNextWorkingDayInEveryUnitAndEffectsDoNot(
      LocalDate from, int value, TermUnit unit, LocalDate end, LocalDate due) {
    var term = new Term(value, unit);

    assertThat(calendar.deadline(from, term, EFFECT).dueOn()).isEqualTo(end);
    assertThat(calendar.deadline(from, term, ACT).dueOn()).isEqualTo(due);
  }

  @Test
  void rule02AnEffectInWorkingDaysIsCountedLikeAnAct() {
    var effect = deadline("2024-02-07", Term.workingDays(5), EFFECT);

    assertThat(effect.dueOn()).isEqualTo(day("2024-02-20"));
    assertThat(effect.days()).isEqualTo(deadline("2024-02-07", Term.workingDays(5), ACT).days());
  }

  @Test
  void aRolledEndShowsEveryDayItWasMovedPastAndTheDayItCameTo() {
    var deadline = deadline("2024-08-13", Term.months(1), ACT); // 2024-09-13, a Friday
    var rolled = deadline("2024-08-15", Term.months(1), ACT); // Mid-Autumn until 09-17

    assertThat(steps(deadline)).containsExactly(step("2024-09-13", true, PLAIN));
    assertThat(steps(rolled))
        .containsExactly(
            step("2024-09-15", false, "rolled: Mid-Autumn Festival"),
            step("2024-09-16", false, "rolled: Mid-Autumn Festival"),
            step("2024-09-17", false, "rolled: Mid-Autumn Festival"),
            step("2024-09-18", true, PLAIN));
    assertThat(rolled.days().get(0).reasonZh()).isEqualTo("顺延：中秋节");
  }

  @Test
  void anEndRolledOntoAWorkingWeekendSaysThatItIsWorked() {
    var deadline = deadline("2024-01-17", Term.months(1), ACT); // 2024-02-17, Spring Festival

    assertThat(steps(deadline))
        .containsExactly(
            step("2024-02-17", false, "rolled: Spring Festival"),
            step("2024-02-18", true, "Working weekend in lieu of Spring Festival"));
  }

  @Test
  void anEffectShowsItsLastDayAlone() {
    assertThat(steps(deadline("2024-09-01", Term.months(1), EFFECT)))
        .containsExactly(step("2024-10-01", true, PLAIN));
  }

  @Test
  void aMonthWithoutTheCorrespondingDaySaysSoAndNamesTheCivilCode() {
    var deadline = deadline("2024-08-31", Term.months(6), EFFECT);

    assertThat(deadline.days())
        .containsExactly(
            new ExplainedDay(
                day("2025-02-28"),
                true,
                "该月无对应日，以月末日为最后一日",
                "Last day of a month without the corresponding day",
                "《中华人民共和国民法典》第二百零二条"));
  }

  @Test
  void aMonthEndThatIsAlsoRolledGivesBothReasonsAndBothSources() {
    var deadline = deadline("2024-01-31", Term.months(5), ACT); // 2024-06-30, a Sunday

    assertThat(deadline.days())
        .containsExactly(
            new ExplainedDay(
                day("2024-06-30"),
                false,
                "该月无对应日，以月末日为最后一日；顺延：周末",
                "Last day of a month without the corresponding day; rolled: Weekend",
                "《中华人民共和国民法典》第二百零二条; " + calendar.year(2024).source().citation()),
            new ExplainedDay(day("2024-07-01"), true, null, null, null));
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "30, 30", "31, 31", "32, 1", "3660, 1"})
  void calendarDaysAreListedUpTo31(int term, int listed) {
    assertThat(deadline("2024-06-03", Term.calendarDays(term), EFFECT).days()).hasSize(listed);
  }

  @Test
  void calendarDaysCountDaysOffInTheMiddleAndReplaceTheLastOne() {
    var deadline = deadline("2024-05-30", Term.calendarDays(3), ACT); // ends Sunday 06-02

    assertThat(steps(deadline))
        .containsExactly(
            step("2024-05-31", true, PLAIN),
            step("2024-06-01", true, PLAIN), // a Saturday
            step("2024-06-02", false, "rolled: Weekend"),
            step("2024-06-03", true, PLAIN));
  }

  @ParameterizedTest(name = "{0} + {1} {2} {3}: {4}")
  @CsvSource({
    "2026-12-30, 1, WORKING_DAY, ACT, false",
    "2026-12-30, 2, WORKING_DAY, ACT, true", // due 2027-01-01, which will be a holiday
    "2026-12-30, 2, WORKING_DAY, EFFECT, true",
    "2023-12-29, 1, WORKING_DAY, ACT, true", // walks 30 and 31 December 2023
    "2023-12-31, 1, WORKING_DAY, ACT, false",
    "2026-12-30, 1, CALENDAR_DAY, ACT, false",
    "2026-12-30, 2, CALENDAR_DAY, ACT, true",
    "2026-12-30, 2, CALENDAR_DAY, EFFECT, false", // needs no calendar
    "2023-12-01, 2, MONTH, ACT, false", // only its end matters
    "2026-06-03, 1, YEAR, ACT, true",
    "2026-06-03, 1, YEAR, EFFECT, false",
  })
  void section8ADeadlineIsProvisionalWhenADayThatMatteredIsNotPublished(
      LocalDate from, int value, TermUnit unit, TermPurpose purpose, boolean provisional) {
    assertThat(calendar.deadline(from, new Term(value, unit), purpose).provisional())
        .isEqualTo(provisional);
  }

  @Test
  void section8RollingIntoAnUnpublishedYearIsProvisional() {
    var only2022 =
        WorkingCalendar.of(
            List.of(
                new YearCalendar(
                    2022,
                    new CalendarSource("通知", "https://www.gov.cn/a.htm", "办法"),
                    List.of(new OffPeriod(day("2022-12-31"), day("2022-12-31"), "元旦", "New Year")),
                    List.of())));

    var deadline = only2022.deadline(day("2022-12-01"), Term.calendarDays(30), ACT);

    assertThat(deadline.dueOn()).isEqualTo(day("2023-01-02")); // Saturday and Sunday passed
    assertThat(deadline.provisional()).isTrue();
    assertThat(deadline.days()).last().isEqualTo(unpublished("2023-01-02", 2023));
  }

  @Test
  void section8ADayOfAnUnpublishedYearSaysWhyItIsUncertain() {
    var deadline = deadline("2026-12-31", Term.workingDays(2), ACT);

    assertThat(deadline.days())
        .containsExactly(
            unpublished("2027-01-01", 2027),
            new ExplainedDay(day("2027-01-02"), false, "周末", "Weekend", null),
            new ExplainedDay(day("2027-01-03"), false, "周末", "Weekend", null),
            unpublished("2027-01-04", 2027));
  }

  @Test
  void theLongestTermIsStillExplainedInBoundedLength() {
    var deadline = deadline("2024-06-03", new Term(3660, TermUnit.WORKING_DAY), ACT);

    assertThat(deadline.days()).filteredOn(ExplainedDay::counts).hasSize(3660);
    assertThat(deadline.days()).hasSizeLessThan(5500);
  }

  @ParameterizedTest
  @CsvSource({
    "1899-12-31, 1, CALENDAR_DAY, ACT",
    "3000-01-01, 1, YEAR, EFFECT",
    "2999-12-31, 1, CALENDAR_DAY, EFFECT",
    "2999-12-31, 1, CALENDAR_DAY, ACT",
    "2999-12-31, 1, WORKING_DAY, ACT",
    "2900-01-01, 100, YEAR, EFFECT",
  })
  void aTermThatLeavesTheDatesAnsweredForIsRefused(
      LocalDate from, int value, TermUnit unit, TermPurpose purpose) {
    var term = new Term(value, unit);

    assertThatThrownBy(() -> calendar.deadline(from, term, purpose))
        .isInstanceOfSatisfying(
            CalendarException.class,
            e -> assertThat(e.code()).isEqualTo("calendar.date-out-of-range"));
  }

  @ParameterizedTest
  @EnumSource
  void rule02AnActIsAlwaysDueOnTheFirstWorkingDayFromTheEndOfTheEffect(TermUnit unit) {
    forManyTerms(
        unit,
        (from, term) -> {
          var act = calendar.deadline(from, term, ACT).dueOn();
          var effect = calendar.deadline(from, term, EFFECT).dueOn();

          assertThat(calendar.isWorking(act)).as("%s %s", from, term).isTrue();
          assertThat(effect.datesUntil(act).anyMatch(calendar::isWorking)).isFalse();
        });
  }

  @ParameterizedTest
  @EnumSource
  void rule02AnEffectNeverRolls(TermUnit unit) {
    forManyTerms(
        unit,
        (from, term) ->
            assertThat(calendar.deadline(from, term, EFFECT).dueOn())
                .as("%s %s", from, term)
                .isEqualTo(byNumberAlone(from, term)));
  }

  private LocalDate byNumberAlone(LocalDate from, Term term) {
    return switch (term.unit()) {
      case WORKING_DAY ->
          from.plusDays(1)
              .datesUntil(from.plusYears(1))
              .filter(calendar::isWorking)
              .skip(term.value() - 1L)
              .findFirst()
              .orElseThrow();
      case CALENDAR_DAY -> LocalDate.ofEpochDay(from.toEpochDay() + term.value());
      case MONTH -> from.plusMonths(term.value());
      case YEAR -> from.plusMonths(12L * term.value());
    };
  }

  @ParameterizedTest
  @EnumSource
  void theReckoningIsInOrderAndEndsWithTheDueDayWhichCounts(TermUnit unit) {
    forManyTerms(
        unit,
        (from, term) -> {
          var deadline = calendar.deadline(from, term, ACT);
          var days = deadline.days();

          assertThat(days).extracting(ExplainedDay::on).isSorted().doesNotHaveDuplicates();
          assertThat(days.get(0).on()).isAfter(from);
          assertThat(days).last().matches(ExplainedDay::counts);
          assertThat(days).last().matches(day -> day.on().equals(deadline.dueOn()));
          assertThat(days).allMatch(day -> day.counts() || day.reasonEn() != null);
        });
  }

  @Test
  void asManyWorkingDaysLieBetweenAsTheTermHas() {
    forManyTerms(
        TermUnit.WORKING_DAY,
        (from, term) -> {
          var dueOn = calendar.deadline(from, term, ACT).dueOn();

          assertThat(calendar.workingDaysBetween(from, dueOn)).isEqualTo(term.value());
          assertThat(calendar.workingDaysBetween(from, dueOn.minusDays(1)))
              .isEqualTo(term.value() - 1);
        });
  }

  private static void forManyTerms(TermUnit unit, BiConsumer<LocalDate, Term> check) {
    LocalDate.parse("2023-11-29")
        .datesUntil(LocalDate.parse("2027-02-10"), Period.ofDays(3))
        .forEach(
            from ->
                IntStream.of(1, 5, 20, 37)
                    .forEach(value -> check.accept(from, new Term(value, unit))));
  }

  private Deadline deadline(String from, Term term, TermPurpose purpose) {
    return calendar.deadline(day(from), term, purpose);
  }

  /** Day, whether it counts, and the English reason: what most cases are about. */
  private static List<List<@Nullable Object>> steps(Deadline deadline) {
    return deadline.days().stream()
        .map(day -> Arrays.<@Nullable Object>asList(day.on(), day.counts(), day.reasonEn()))
        .toList();
  }

  private static List<@Nullable Object> step(String on, boolean counts, @Nullable String reasonEn) {
    return Arrays.asList(day(on), counts, reasonEn);
  }

  private static ExplainedDay unpublished(String on, int year) {
    return new ExplainedDay(
        day(on), true, "没有已公布的" + year + "年放假安排", "No calendar published for " + year, null);
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
