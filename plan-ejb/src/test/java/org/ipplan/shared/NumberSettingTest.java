package org.ipplan.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberSettingTest {
  private static final NumberSetting DAYS = new NumberSetting("plan.some.days", 1, 60, 5);

  @Test
  void whatIsNotSetIsAsUsual() {
    assertThat(DAYS.of(Optional.empty())).isEqualTo(5);
    assertThat(DAYS.of(Optional.of(" "))).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "60", " 17 "})
  void aNumberInTheRangeIsTaken(String text) {
    assertThat(DAYS.of(Optional.of(text))).isEqualTo(Integer.parseInt(text.strip()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "61", "-5", "five", "1.5", "99999999999"})
  void everythingElseIsRefusedByNameAndRange(String text) {
    assertThatThrownBy(() -> DAYS.of(Optional.of(text)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("plan.some.days is a whole number from 1 to 60, not " + text);
  }
}
