package org.ipplan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule 0.2: a term is a number with its unit, and no longer than any law could mean. */
class TermTest {

  @ParameterizedTest
  @CsvSource({"WORKING_DAY, 3660", "CALENDAR_DAY, 3660", "MONTH, 120", "YEAR, 100"})
  void aTermIsAcceptedUpToTheLongestOfItsUnit(TermUnit unit, int longest) {
    assertThat(new Term(longest, unit).value()).isEqualTo(longest);
    assertOutOfRange(longest + 1, unit);
  }

  @ParameterizedTest
  @EnumSource
  void theShortestTermIsOne(TermUnit unit) {
    assertThat(new Term(1, unit).value()).isEqualTo(1);
    assertOutOfRange(0, unit);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, Integer.MIN_VALUE, Integer.MAX_VALUE})
  void aTermNoLawCouldMeanIsRefused(int value) {
    assertOutOfRange(value, TermUnit.CALENDAR_DAY);
  }

  @Test
  void aTermIsNamedByItsUnit() {
    assertThat(Term.workingDays(5)).isEqualTo(new Term(5, TermUnit.WORKING_DAY));
    assertThat(Term.calendarDays(30)).isEqualTo(new Term(30, TermUnit.CALENDAR_DAY));
    assertThat(Term.months(6)).isEqualTo(new Term(6, TermUnit.MONTH));
    assertThat(Term.years(3)).isEqualTo(new Term(3, TermUnit.YEAR));
  }

  private static void assertOutOfRange(int value, TermUnit unit) {
    assertThatThrownBy(() -> new Term(value, unit))
        .isInstanceOfSatisfying(
            CalendarException.class,
            e -> {
              assertThat(e.code()).isEqualTo("calendar.term-out-of-range");
              assertThat(e.arguments()).containsExactly(value, unit.name(), unit.longest());
            });
  }
}
