package org.ipplan.connection.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipplan.connection.FeedInput;
import org.ipplan.connection.FeedWay;
import org.ipplan.connection.ItemRead;
import org.ipplan.connection.TaskRef;
import org.ipplan.connection.domain.AnswerReader;
import org.ipplan.connection.domain.AnswerText;
import org.ipplan.connection.domain.FeedPolicy;
import org.ipplan.connection.domain.SystemPolicy;
import org.ipplan.connection.service.ShippedFile.Shipped;
import org.ipplan.plan.PlanService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The platforms of the plan as they are shipped. */
class ShippedFileTest {
  /** Numbers of tasks of the plan of 2024 that name a platform. */
  private static final List<Integer> TASKS =
      List.of(
          12, 13, 19, 21, 31, 33, 35, 36, 40, 41, 45, 46, 49, 51, 57, 59, 65, 68, 74, 76, 79, 80,
          82, 85, 86, 103);

  static Stream<Shipped> systems() {
    return ShippedFile.read().stream();
  }

  @ParameterizedTest
  @MethodSource("systems")
  void everyTemplateReadsItsSampleWithoutAFault(Shipped system) {
    SystemPolicy.check(system.what());
    system.feeds().forEach((code, feed) -> readable(code, feed, system));
  }

  private static void readable(String code, FeedInput feed, Shipped system) {
    FeedPolicy.check(code, addressed(feed), system.what().tasks());
    var answer = AnswerText.parsed(feed.sample()).orElseThrow();
    var items = new AnswerReader(feed.kind(), feed.mapping()).items(answer).orElseThrow();

    assertThat(items).as(code).isNotEmpty();
    assertThat(items).as(code).flatExtracting(ItemRead::faults).isEmpty();
  }

  private static FeedInput addressed(FeedInput feed) {
    return new FeedInput(
        feed.kind(),
        feed.way(),
        feed.task(),
        feed.way() == FeedWay.PULL ? "https://platform.example/data" : null,
        feed.everyMinutes(),
        feed.cursorParameter(),
        feed.cursorPointer(),
        feed.sinceParameter(),
        feed.mapping(),
        feed.sample());
  }

  @Test
  void everyTaskThatNamesAPlatformHasOne() {
    var served =
        systems()
            .flatMap(system -> system.what().tasks().stream())
            .map(TaskRef::number)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(served).containsExactlyElementsOf(new TreeSet<>(TASKS));
  }

  @Test
  void theOwnerLeadsTheFirstTaskItsSystemServes() throws IOException {
    var leads = leads();

    assertThat(systems())
        .allSatisfy(
            system ->
                assertThat(system.what().owner())
                    .as(system.what().code())
                    .isEqualTo(leads.get(system.what().tasks().get(0).number())));
  }

  private static Map<Integer, String> leads() throws IOException {
    try (var file = PlanService.class.getResourceAsStream("sample-2024.json");
        var reader = Json.createReader(Objects.requireNonNull(file))) {
      return reader.readObject().getJsonArray("tasks").getValuesAs(JsonObject.class).stream()
          .collect(Collectors.toMap(task -> task.getInt("number"), task -> task.getString("lead")));
    }
  }

  @Test
  void everyKindOfFeedHasATemplate() {
    var kinds =
        systems()
            .flatMap(system -> system.feeds().values().stream())
            .map(FeedInput::kind)
            .distinct();

    assertThat(kinds)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.asList(org.ipplan.connection.FeedKind.values()));
  }
}
