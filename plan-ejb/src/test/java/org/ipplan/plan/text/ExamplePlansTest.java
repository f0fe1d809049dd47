package org.ipplan.plan.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The example texts; property {@code plan.examples} names their folder. */
class ExamplePlansTest {
  @ParameterizedTest
  @CsvSource({"plan-2020.zh,2020", "plan-2025.zh,2025", "sc-2018-39-employment.zh,2018"})
  void everyExampleComesOutAsItsExpectationSays(String name, int year) throws IOException {
    String folder = System.getProperty("plan.examples", "");
    assumeTrue(!folder.isEmpty(), "property plan.examples names no folder");
    String text = Files.readString(Path.of(folder, name + ".txt"));
    ParsedPlan plan = PlanTextParser.parse(text, KnownParties.in(year));
    JsonObject expected = read(Path.of(folder, name + ".expect.json"));

    assertThat(plan.tasks()).hasSize(expected.getInt("tasks"));
    assertThat(plan.year()).isEqualTo(expected.getInt("year", year));
    assertThat(plan.isClean()).isTrue();
    for (JsonObject sample : expected.getJsonArray("samples").getValuesAs(JsonObject.class)) {
      check(plan.tasks().get(sample.getInt("number") - 1), sample);
    }
  }

  private static void check(ParsedTask task, JsonObject sample) {
    assertThat(task.number()).isEqualTo(sample.getInt("number"));
    assertThat(Objects.requireNonNull(task.lead()).asWritten()).isEqualTo(sample.getString("lead"));
    assertThat(task.participants())
        .extracting(ParsedParty::asWritten)
        .isEqualTo(strings(sample, "participants"));
    assertThat(task.mode() == ResponsibilityMode.SHARED)
        .isEqualTo(sample.getBoolean("division_of_responsibilities", false));
    assertThat(task.openEnded()).isEqualTo(sample.getBoolean("open_ended", false));
    assertThat(task.parties().stream().filter(party -> party.kind() == PartyKind.COLLECTIVE))
        .extracting(ParsedParty::asWritten)
        .isEqualTo(strings(sample, "collective"));
    assertThat(task.label()).isEqualTo(sample.getString("label", task.label()));
    assertThat(task.clause()).isEqualTo(sample.getString("clause", task.clause()));
  }

  private static List<String> strings(JsonObject sample, String field) {
    return sample.containsKey(field)
        ? sample.getJsonArray(field).getValuesAs(JsonString::getString)
        : List.of();
  }

  private static JsonObject read(Path file) throws IOException {
    try (JsonReader reader = Json.createReader(Files.newInputStream(file))) {
      return reader.readObject();
    }
  }
}
