package org.ipplan.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      delimiter = '|',
      value = {
        "none | zh-CN",
        "'' | zh-CN",
        "zh | zh-CN",
        "zh-TW | zh-CN",
        "en | en",
        "en-GB,en;q=0.9 | en",
        "fr, en;q=0.5, zh;q=0.1 | en",
        "zh;q=0.9, en;q=0.8 | zh-CN",
        "zh;q=0.2, en;q=0.8 | en",
        "fr | zh-CN",
        "* | zh-CN",
        "en;q=0 | zh-CN",
        ";;; | zh-CN",
      })
  void prefersChineseUnlessEnglishIsAskedForBefore(String header, String tag) {
    assertThat(Language.of(header).tag()).isEqualTo(tag);
  }

  @Test
  void fallsBackToTheOtherLanguage() {
    assertThat(Language.ENGLISH.of("任务", "Task")).isEqualTo("Task");
    assertThat(Language.ENGLISH.of("任务", null)).isEqualTo("任务");
    assertThat(Language.CHINESE.of(" ", "Task")).isEqualTo("Task");
    assertThat(Language.CHINESE.of(null, null)).isNull();
  }

  @Test
  void showsAYearAsItIsWritten() {
    assertThat(Language.ENGLISH.message("plan.not-found", 2024)).contains("2024");
  }
}
