package org.ipplan.web.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import org.ipplan.shared.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MessageBundlesTest {
  private final Locale machine = Locale.getDefault();

  @AfterEach
  void restoreTheMachinesLanguage() {
    Locale.setDefault(machine);
  }

  @Test
  void bothLanguagesHaveTheSameCodes() throws IOException {
    assertThat(bundle("messages.properties").stringPropertyNames())
        .isEqualTo(bundle("messages_en.properties").stringPropertyNames());
  }

  @Test
  void everyTextIsAMessageFormatWithTheSamePlaceHolders() throws IOException {
    var zh = bundle("messages.properties");
    var en = bundle("messages_en.properties");
    for (var code : zh.stringPropertyNames()) {
      assertThat(places(en.getProperty(code))).as(code).isEqualTo(places(zh.getProperty(code)));
    }
  }

  @Test
  void aChineseReaderIsAnsweredInChineseOnAnEnglishMachine() {
    Locale.setDefault(Locale.US);

    assertThat(Messages.text("input.required", Locale.SIMPLIFIED_CHINESE)).isEqualTo("此项必填。");
  }

  private static long places(String text) {
    assertThatCode(() -> new MessageFormat(text, Locale.ROOT)).doesNotThrowAnyException();
    return new MessageFormat(text, Locale.ROOT).getFormatsByArgumentIndex().length;
  }

  private static Properties bundle(String name) throws IOException {
    var properties = new Properties();
    try (var file =
        new java.io.InputStreamReader(
            java.util.Objects.requireNonNull(
                Messages.class.getResourceAsStream("/org/ipplan/" + name), name),
            java.nio.charset.StandardCharsets.UTF_8)) {
      properties.load(file);
    }
    return properties;
  }
}
