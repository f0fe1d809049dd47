package org.ipplan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 8: which days are worked, and how many lie between two dates. */
class WorkingCalendarTest {
  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private final WorkingCalendar calendar = WorkingCalendar.of(PublishedCalendars.all());

  @ParameterizedTest
  @CsvSource({"2024, 366, 251", "2025, 365, 248", "2026, 365, 248"})
  void section8EachYearHasItsNumberOfWorkingDays(int year, int days, int workingDays) {
    assertThat(calendar.days(year)).hasSize(days);
    assertThat(calendar.days(year)).filteredOn(CalendarDay::working).hasSize(workingDays);
  }

  @ParameterizedTest(name = "{0} working: {1}, {2}")
  @CsvSource({
    "2024-02-10, false, 春节, Spring Festival",
    "2024-02-17, false, 春节, Spring Festival",
    "2024-02-18, true, 春节调休上班, Working weekend in lieu of Spring Festival",
    "2024-06-10, false, 端午节, Dragon Boat Festival",
    "2024-09-14, true, 中秋节调休上班, Working weekend in lieu of Mid-Autumn Festival",
    "2025-10-06, false, 国庆节、中秋节, National Day and Mid-Autumn Festival",
    "2026-01-03, false, 元旦, New Year's Day",
    "2024-02-24, false, 周末, Weekend",
    "2024-02-25, false, 周末, Weekend",
  })
  void section8ASpecialDayHasItsNameAndTheNoticeThatDecidesIt(
      LocalDate on, boolean working, String nameZh, String nameEn) {
    var notice = calendar.year(on.getYear()).source();

    assertThat(calendar.day(on))
        .isEqualTo(new CalendarDay(on, working, nameZh, nameEn, notice.citation(), false));
    assertThat(calendar.isWorking(on)).isEqualTo(working);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-02-09", // New Year's Eve: the notice only encouraged leave
        "2024-03-08", // half a day off for part of the citizens does not count
        "2024-02-19",
        "2024-09-18",
        "2025-02-05",
        "2026-12-31"
      })
  void section8WhatTheNoticeDoesNotGiveOffIsWorked(LocalDate on) {
    assertThat(calendar.isWorking(on)).isTrue();
  }

  @Test
  void anOrdinaryWorkingDayHasNoNameButTheNoticeAsItsSource() {
    var on = LocalDate.parse("2024-02-08");

    assertThat(calendar.day(on))
        .isEqualTo(
            new CalendarDay(on, true, null, null, calendar.year(2024).source().citation(), false));
  }

  @ParameterizedTest
  @CsvSource({"2027-10-01, true", "2027-10-02, false", "2027-10-03, false", "2023-01-02, true"})
  void section8AYearWithoutAPublishedCalendarHasItsWeekendsOffProvisionally(
      LocalDate on, boolean working) {
    var day = calendar.day(on);

    assertThat(day.working()).isEqualTo(working);
    assertThat(day.provisional()).isTrue();
    assertThat(day.source()).isNull();
    assertThat(day.nameEn()).isEqualTo(working ? null : "Weekend");
  }

  @ParameterizedTest
  @ValueSource(ints = {1900, 2023, 2027, 2028, 2999})
  void theDaysOfAnUnpublishedYearAreGivenToo(int year) {
    var days = calendar.days(year);

    assertThat(days.get(0).on()).isEqualTo(LocalDate.of(year, 1, 1));
    assertThat(days.get(days.size() - 1).on()).isEqualTo(LocalDate.of(year, 12, 31));
    assertThat(days).allMatch(CalendarDay::provisional);
    assertThat(days).allMatch(day -> day.working() != WEEKEND.contains(day.on().getDayOfWeek()));
  }

  @Test
  void loadingAYearEndsItsProvisionalStateAndLeavesTheOldCalendarAlone() {
    var nationalDay = LocalDate.parse("2027-10-01");

    var loaded = calendar.with(year2027(nationalDay));

    assertThat(loaded.day(nationalDay).nameZh()).isEqualTo("国庆节");
    assertThat(loaded.day(nationalDay).provisional()).isFalse();
    assertThat(loaded.publishedYears()).containsExactlyInAnyOrder(2024, 2025, 2026, 2027);
    assertThat(calendar.day(nationalDay).working()).isTrue();
    assertThat(calendar.publishedYears()).containsExactlyInAnyOrder(2024, 2025, 2026);
  }

  @Test
  void loadingAYearAgainReplacesIt() {
    var corrected =
        calendar
            .with(year2027(LocalDate.parse("2027-10-01")))
            .with(year2027(LocalDate.parse("2027-10-04")));

    assertThat(corrected.isWorking(LocalDate.parse("2027-10-01"))).isTrue();
    assertThat(corrected.isWorking(LocalDate.parse("2027-10-04"))).isFalse();
  }

  @Test
  void theSameYearTwiceIsRefused() {
    var twice = List.of(calendar.year(2024), calendar.year(2024));

    assertThatThrownBy(() -> WorkingCalendar.of(twice))
        .isInstanceOfSatisfying(
            CalendarException.class,
            e -> assertThat(e.code()).isEqualTo("calendar.duplicate-year"));
  }

  @Test
  void anUnpublishedYearHasNoNoticeToShow() {
    assertThatThrownBy(() -> calendar.year(2027))
        .isInstanceOfSatisfying(
            CalendarException.class,
            e -> assertThat(e.code()).isEqualTo("calendar.year-not-published"));
  }

  @ParameterizedTest(name = "from {0} to {1}: {2}")
  @CsvSource({
    "2024-02-20, 2024-02-20, 0",
    "2024-02-07, 2024-02-20, 5",
    "2024-02-20, 2024-02-07, -5",
    "2024-02-16, 2024-02-17, 0",
    "2024-02-17, 2024-02-18, 1",
    "2024-09-30, 2024-10-08, 1",
    "2025-12-31, 2026-01-04, 1",
    "2023-12-31, 2026-12-31, 747", // 251 + 248 + 248
    "2026-12-31, 2023-12-31, -747",
    "2026-12-31, 2027-12-31, 261", // weekdays alone
  })
  void workingDaysBetweenLeavesTheFirstDayOutAndCountsTheLast(
      LocalDate from, LocalDate to, int expected) {
    assertThat(calendar.workingDaysBetween(from, to)).isEqualTo(expected);
  }

  @Test
  void workingDaysBetweenIsWhatCountingDayByDayGivesNearTheNotices() {
    LocalDate.parse("2023-12-20")
        .datesUntil(LocalDate.parse("2027-01-20"), Period.ofDays(2))
        .forEach(from -> assertCounted(from, from.plusDays(40)));
  }

  @Test
  void workingDaysBetweenIsWhatCountingDayByDayGivesAnywhere() {
    var random = new Random(20240207);
    var beforeTheEpoch = LocalDate.parse("1968-12-25"); // where a division may round otherwise
    Stream.generate(() -> beforeTheEpoch.plusDays(random.nextInt(22_000)))
        .limit(500)
        .forEach(from -> assertCounted(from, from.plusDays(random.nextInt(900))));
  }

  private void assertCounted(LocalDate from, LocalDate to) {
    var counted = from.plusDays(1).datesUntil(to.plusDays(1)).filter(calendar::isWorking).count();

    assertThat((long) calendar.workingDaysBetween(from, to))
        .as("%s to %s", from, to)
        .isEqualTo(counted);
    assertThat((long) calendar.workingDaysBetween(to, from))
        .as("%s to %s", to, from)
        .isEqualTo(-counted);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1899-12-31", "3000-01-01", "9999-12-31"})
  void aDateOutOfRangeIsRefusedWhateverIsAsked(LocalDate on) {
    var today = LocalDate.parse("2024-06-03");

    assertOutOfRange(() -> calendar.isWorking(on));
    assertOutOfRange(() -> calendar.day(on));
    assertOutOfRange(() -> calendar.days(on.getYear()));
    assertOutOfRange(() -> calendar.workingDaysBetween(on, today));
    assertOutOfRange(() -> calendar.workingDaysBetween(today, on));
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, 0, 1899, 3000, Integer.MAX_VALUE})
  void aYearOutOfRangeHasNoDays(int year) {
    assertOutOfRange(() -> calendar.days(year));
  }

  @Test
  void theFarthestDatesAreRefusedBeforeAnythingIsAdded() {
    assertOutOfRange(() -> calendar.workingDaysBetween(LocalDate.MIN, LocalDate.MAX));
  }

  private static void assertOutOfRange(ThrowingCallable ask) {
    assertThatThrownBy(ask)
        .isInstanceOfSatisfying(
            CalendarException.class,
            e -> assertThat(e.code()).isEqualTo("calendar.date-out-of-range"));
  }

  private static YearCalendar year2027(LocalDate dayOff) {
    return new YearCalendar(
        2027,
        new CalendarSource("通知", "https://www.gov.cn/a.htm", "办法"),
        List.of(new OffPeriod(dayOff, dayOff, "国庆节", "National Day")),
        List.of());
  }
}
