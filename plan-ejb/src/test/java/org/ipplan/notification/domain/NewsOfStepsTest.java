package org.ipplan.notification.domain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.ipplan.assignment.RequestKind;
import org.ipplan.notification.NotificationKind;
import org.ipplan.notification.NotificationReason;
import org.ipplan.notification.NotificationWords;
import org.ipplan.progress.ReportRhythm;
import org.ipplan.supervision.Reminder;
import org.junit.jupiter.api.Test;

/** The table of news has a sentence for every line, in both languages, and no line for no step. */
class NewsOfStepsTest {
  private final Properties zh = bundle("words.properties");
  private final Properties en = bundle("words_en.properties");

  @Test
  void bothLanguagesHaveTheSameSentences() {
    assertThat(zh.stringPropertyNames()).isEqualTo(en.stringPropertyNames());
  }

  @Test
  void everyLineReasonAndReminderHasItsWords() {
    assertThat(zh.stringPropertyNames())
        .containsAll(NewsOfSteps.lines().stream().map(NewsOfSteps.Line::message).toList())
        .containsAll(Stream.of(NotificationReason.values()).map(r -> "reason." + r).toList())
        .containsAll(Stream.of(RequestKind.values()).map(k -> "request." + k).toList())
        .containsAll(Stream.of(ReportRhythm.values()).map(r -> "rhythm." + r).toList())
        .containsAll(Stream.of(Reminder.Matter.values()).map(m -> "matter." + m).toList())
        .containsAll(Stream.of(Reminder.Kind.values()).map(k -> "reminder." + k).toList())
        .containsAll(
            Stream.of(Reminder.Kind.values()).map(k -> "reminder." + k + ".undated").toList());
  }

  /** A step that nobody can take would be told to nobody for good. */
  @Test
  void everyLineIsOfAStepThatThereIs() throws IOException {
    var steps = Files.readString(Path.of("..", "docs", "workflows.md"));

    assertThat(NewsOfSteps.lines())
        .filteredOn(line -> !steps.contains("| `" + line.action() + "` |"))
        .extracting(NewsOfSteps.Line::action)
        .as("told of, and fired outside the tables of steps")
        .containsOnly("set-rhythm", "enter", "ask", "copy", "receive", "warn", "correct");
  }

  @Test
  void whatTheOfficeSaysByHandIsAlwaysHeard() {
    assertThat(NotificationKind.values())
        .filteredOn(kind -> !kind.isMutable())
        .containsExactly(NotificationKind.URGE, NotificationKind.SLIP);
  }

  private static Properties bundle(String name) {
    var properties = new Properties();
    try (var file =
        new InputStreamReader(
            Objects.requireNonNull(NotificationWords.class.getResourceAsStream(name), name),
            UTF_8)) {
      properties.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
