package org.ipplan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which kept dates a new calendar moves, and which it leaves alone (rule section 8). */
class CalendarChangeTest {
  private static final Term FIVE = Term.workingDays(5);
  private static final LocalDate HANDED_OUT = LocalDate.of(2026, 12, 29);
  private static final LocalDate PROVISIONAL = LocalDate.of(2027, 1, 5);

  private final WorkingCalendar now = WorkingCalendar.of(PublishedCalendars.all());
  private final WorkingCalendar then = now.with(year2027());

  @Test
  void aProvisionalDateMovesWhenItsYearIsLoaded() {
    assertThat(on(2026, 12, 30).shift(HANDED_OUT, FIVE, PROVISIONAL))
        .hasValueSatisfying(
            shift -> {
              assertThat(shift.thenOn()).isEqualTo("2027-01-06");
              assertThat(shift.because())
                  .containsExactly(
                      new ChangedDay(LocalDate.of(2027, 1, 1), false, "元旦", "New Year's Day"));
            });
  }

  @Test
  void aDateThatPassedStays() {
    assertThat(on(2027, 1, 6).shift(HANDED_OUT, FIVE, PROVISIONAL)).isEmpty();
  }

  @Test
  void aDateThatIsDueTodayStillMoves() {
    assertThat(on(2027, 1, 5).shift(HANDED_OUT, FIVE, PROVISIONAL)).isPresent();
  }

  @Test
  void aDateSetOtherwiseStays() {
    assertThat(on(2026, 12, 30).shift(HANDED_OUT, FIVE, LocalDate.of(2027, 1, 8))).isEmpty();
  }

  @Test
  void aDateThatComesOutTheSameStays() {
    var started = LocalDate.of(2027, 3, 1);

    assertThat(on(2027, 3, 1).shift(started, FIVE, LocalDate.of(2027, 3, 8))).isEmpty();
  }

  @Test
  void aDateMovesEarlierWhenAWeekendIsWorkedButNeverBeforeToday() {
    var started = LocalDate.of(2027, 2, 1);
    var kept = LocalDate.of(2027, 2, 8);

    assertThat(on(2027, 2, 7).shift(started, FIVE, kept))
        .hasValueSatisfying(shift -> assertThat(shift.thenOn()).isEqualTo("2027-02-07"));
    assertThat(on(2027, 2, 8).shift(started, FIVE, kept)).isEmpty();
  }

  private CalendarChange on(int year, int month, int day) {
    return new CalendarChange(now, then, LocalDate.of(year, month, day));
  }

  private static YearCalendar year2027() {
    return new YearCalendar(
        2027,
        new CalendarSource("A notice for tests", "https://www.gov.cn/test", "Measures"),
        List.of(
            new OffPeriod(
                LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 3), "元旦", "New Year's Day")),
        List.of(new WorkingWeekend(LocalDate.of(2027, 2, 7), "春节", "Spring Festival")));
  }
}
