package org.ipplan.supervision.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hours in which people are told of something. */
class WorkingHoursTest {
  @ParameterizedTest
  @CsvSource({
    "08:59,false",
    "09:00,true",
    "12:30,true",
    "17:29,true",
    "17:30,false",
    "23:00,false"
  })
  void theUsualHoursBeginAtNineAndEndAtHalfPastFive(LocalTime time, boolean within) {
    assertThat(WorkingHours.of(WorkingHours.USUAL).contains(time)).isEqualTo(within);
  }

  @Test
  void blanksAroundTheTimesAreOfNoAccount() {
    assertThat(WorkingHours.of(" 08:30 - 18:00 ")).isEqualTo(WorkingHours.of("08:30-18:00"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "9-17", "17:30-09:00", "09:00", "09:00-09:00"})
  void whatIsNoHoursIsRefused(String text) {
    assertThatThrownBy(() -> WorkingHours.of(text)).isInstanceOf(RuntimeException.class);
  }
}
