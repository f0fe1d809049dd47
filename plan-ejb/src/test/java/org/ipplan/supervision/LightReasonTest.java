package org.ipplan.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.ipplan.supervision.LightReason.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A light says why it is on, in both languages. */
class LightReasonTest {
  private static final LocalDate YEAR_END = LocalDate.of(2024, 12, 31);

  @Test
  void aDateThatIsNearIsNamedWithTheDaysLeft() {
    var reason = new LightReason(Code.NEAR, YEAR_END, 3);

    assertThat(english(reason)).isEqualTo("Due 2024-12-31, 3 working days left");
    assertThat(chinese(reason)).isEqualTo("应于2024-12-31办结，剩余 3 个工作日");
    assertThat(reason.light()).isEqualTo(Light.YELLOW);
  }

  @Test
  void oneDayIsOneDay() {
    assertThat(english(new LightReason(Code.OVERDUE, YEAR_END, -1)))
        .isEqualTo("Due 2024-12-31, 1 working day overdue");
  }

  @Test
  void whatHasNoDateNamesNone() {
    var reason = new LightReason(Code.UNDATED, null, 0);

    assertThat(english(reason)).isEqualTo("Waits; no date is set for it");
  }

  @ParameterizedTest
  @EnumSource
  void everyCodeHasItsSentenceInBothLanguages(Code code) {
    var reason = new LightReason(code, YEAR_END, 0);

    assertThat(english(reason)).isNotBlank().doesNotContain("{").isNotEqualTo(chinese(reason));
    assertThat(chinese(reason)).isNotBlank().doesNotContain("{");
  }

  @ParameterizedTest
  @EnumSource
  void everyLightHasAReason(Light light) {
    assertThat(Code.of(light)).isNotEmpty().allMatch(code -> code.light() == light);
  }

  private static String english(LightReason reason) {
    return reason.text(Locale.ENGLISH, LocalDate::toString);
  }

  private static String chinese(LightReason reason) {
    return reason.text(Locale.SIMPLIFIED_CHINESE, LocalDate::toString);
  }
}
