package org.ipplan.plan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A day is read only where the text leaves no choice. */
class DeadlineReaderTest {
  @ParameterizedTest
  @CsvSource({
    "2024年6月底前完成,2024-06-30",
    "２０２４年２月底前,2024-02-29",
    "2024年6月15日前,2024-06-15",
    "6月底之前,2024-06-30",
    "2025年底前,2025-12-31",
    "2024年年底前,2024-12-31",
    "年底前出台,2024-12-31",
    "今年底前,2024-12-31",
    "2024 年 9 月底前,2024-09-30",
    "by the end of June 2024,2024-06-30",
    "by June 15 2024,2024-06-15",
    "before 15 June 2024,2024-06-15",
    "by the end of 2025,2025-12-31",
    "by the end of September,2024-09-30"
  })
  void oneStatedDayIsTheDeadline(String words, String day) {
    assertThat(DeadlineReader.read(words, null, 2024)).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "到2025年建成",
        "2024年6月前后",
        "6月底前完成一批，12月底前完成全部",
        "2024年2月30日前",
        "2023—2030年",
        "by 2025",
        "by the Ministry",
        "开展2023年评估"
      })
  void anythingElseIsNone(String words) {
    assertThat(DeadlineReader.read(words, null, 2024)).isNull();
  }

  @Test
  void aLabelOutweighsTheRestAndNeedsNoWordForTheEnd() {
    assertThat(DeadlineReader.read("6月底前起草", "2024年9月", 2024)).isEqualTo("2024-09-30");
    assertThat(DeadlineReader.read("起草", "长期", 2024)).isNull();
  }

  @Test
  void withoutAYearNothingIsGuessed() {
    assertThat(DeadlineReader.read("6月底前", null, null)).isNull();
  }
}
