package org.ipplan.plan.text;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The published 2024 plan in English; property {@code plan.golden} names the file. */
class PublishedPlanTest {
  private ParsedPlan plan = PlanTextParser.parse("", KnownParties.in(2024));

  @BeforeEach
  void readsThePublishedText() throws IOException {
    String file = System.getProperty("plan.golden", "");
    assumeTrue(!file.isEmpty(), "property plan.golden names no file");
    plan = PlanTextParser.parse(Files.readString(Path.of(file)), KnownParties.in(2024));
  }

  /**
   * 41 bodies in force, the body of task 42 that had ended, and one collective party are 43. The
   * names have 51 spellings when article and blanks are put aside; two more, by no-break spaces
   * around a name, are none.
   */
  @Test
  void figuresAreThoseCountedByHand() {
    assertThat(plan.counts()).isEqualTo(new PlanCounts(7, 13, 110, 57, 53, 28, 120, 1, 43, 51));
  }

  @Test
  void anomaliesAreTheKnownOnesAndNoOther() {
    assertThat(plan.anomalies())
        .extracting(Anomaly::code, Anomaly::task, Anomaly::line)
        .containsExactly(
            tuple(AnomalyCode.OPEN_ENDED, 9, 35),
            tuple(AnomalyCode.MIXED_LANGUAGE, 31, 85),
            tuple(AnomalyCode.MIXED_LANGUAGE, 35, 95),
            tuple(AnomalyCode.BRACKETED_NOTE, 39, 103),
            tuple(AnomalyCode.DEFUNCT_PARTY, 42, 109),
            tuple(AnomalyCode.MIXED_LANGUAGE, 44, 115),
            tuple(AnomalyCode.GLUED_HEADING, 94, 235),
            tuple(AnomalyCode.COLLECTIVE_PARTY, 105, 259),
            tuple(AnomalyCode.GLUED_RULE, 110, 269));
  }

  @Test
  void twoDepartmentsLeadTwentyThreeTasksEach() {
    Map<String, Long> leads =
        plan.tasks().stream()
            .map(task -> Objects.requireNonNull(task.lead()).name())
            .collect(groupingBy(name -> name, counting()));
    assertThat(leads).containsEntry("国家知识产权局", 23L).containsEntry("中央宣传部", 23L);
  }

  @Test
  void chaptersSixAndSevenHaveNoSections() {
    assertThat(plan.chapters())
        .extracting(chapter -> chapter.sections().size())
        .containsExactly(3, 3, 3, 2, 2, 0, 0);
    assertThat(plan.tasks().get(94).chapter()).isEqualTo(6);
    assertThat(plan.tasks().get(94).section()).isNull();
    assertThat(plan.tasks().get(109).chapter()).isEqualTo(7);
  }

  @Test
  void titleYearLanguageAndRuleAreRead() {
    assertThat(plan.year()).isEqualTo(2024);
    assertThat(plan.language()).isEqualTo(PlanLanguage.EN);
    assertThat(plan.title()).startsWith("Plan for Promoting");
    assertThat(plan.leadRule()).startsWith("Among the above-mentioned").contains("listed first");
  }

  @Test
  void furnitureAndRuleStayOutOfTheTasks() {
    ParsedTask last = plan.tasks().get(109);
    assertThat(last.text()).endsWith("intellectual property country.");
    assertThat(last.clause()).isEqualTo("The Joint Meeting Office is responsible");
    assertThat(plan.tasks()).noneMatch(task -> task.text().contains("responsible)"));
  }
}
