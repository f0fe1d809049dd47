package org.ipplan.supervision.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.ipplan.calendar.PublishedCalendars;
import org.ipplan.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days of rungs, on the calendar of 2024 as the State Council published it. */
class RungDaysTest {
  private final WorkingCalendar calendar = WorkingCalendar.of(PublishedCalendars.all());
  private final RungDays days = new RungDays(calendar);

  @ParameterizedTest(name = "due {0}, {1} working days: {2}")
  @CsvSource({
    // 2024-02-04 and 2024-02-18 are Sundays on which offices work; 02-10 to 02-17 are off
    "2024-02-07, -3, 2024-02-04",
    "2024-02-07, 0, 2024-02-07",
    "2024-02-07, 3, 2024-02-18",
    // due on a day off: to be done on the last working day before it
    "2024-02-12, 0, 2024-02-09",
    "2024-02-12, -3, 2024-02-06",
    "2024-02-12, 3, 2024-02-20",
    // 2024-05-11 is a Saturday on which offices work
    "2024-05-14, -3, 2024-05-10",
    "2024-05-10, 1, 2024-05-11",
    "2024-07-15, -10, 2024-07-01",
    "2024-07-15, 10, 2024-07-29"
  })
  void aRungRingsOnAWorkingDay(LocalDate dueOn, int workingDays, LocalDate ringsOn) {
    assertThat(days.of(dueOn, workingDays)).isEqualTo(ringsOn);
  }

  @ParameterizedTest
  @ValueSource(ints = {-10, -3, -1, 0, 1, 3, 10})
  void theLastDueDateOfADayIsTheLastWhoseRungHasRungByThen(int workingDays) {
    var first = LocalDate.of(2024, 1, 2);
    first
        .datesUntil(LocalDate.of(2024, 12, 1))
        .filter(calendar::isWorking)
        .forEach(
            today -> {
              var last = days.lastDue(today, workingDays);
              assertThat(days.of(last, workingDays)).isBeforeOrEqualTo(today);
              assertThat(days.of(last.plusDays(1), workingDays)).isAfter(today);
            });
  }

  @Test
  void noRungRingsOnADayOff() {
    var first = LocalDate.of(2024, 1, 1);
    first
        .datesUntil(LocalDate.of(2025, 1, 1))
        .forEach(dueOn -> assertThat(calendar.isWorking(days.of(dueOn, -3))).isTrue());
  }
}
