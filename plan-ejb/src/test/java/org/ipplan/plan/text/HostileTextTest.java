package org.ipplan.plan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of the permitted size made to keep a reader busy; each must come to an end. */
class HostileTextTest {
  private static final int PERMITTED = 5 * 1024 * 1024;

  /** Enough for a quadratic step to show. */
  private static final int LARGE = 100_000;

  static Stream<String> patterns() {
    return Stream.of(
        "(",
        ")",
        "（",
        "((((((((((a))))))))))",
        "1.",
        "1. ",
        "1.\n",
        "(1)",
        "（一）",
        "一、",
        "一",
        "第",
        "\n",
        " ",
        "a",
        "字",
        "、",
        "（负责）",
        "负责",
        "责任单位：",
        "1.甲（",
        "1.甲局、",
        "(A and B are responsible) ",
        "2024年6月底前",
        "前",
        "列第一位",
        "listed first ",
        "1. x (The ",
        "等部门",
        "各有关",
        "1.（甲局、乙局和丙局负责）");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "1.", "1.\n", "字"})
  void aTextOfThePermittedSizeIsReadToItsEnd(String pattern) {
    read(pattern.repeat(PERMITTED / pattern.length()));
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void everyTextIsReadToItsEnd(String pattern) {
    read(pattern.repeat(LARGE / pattern.length()));
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void everyTextIsReadToItsEndAsATask(String pattern) {
    read("1." + pattern.repeat(LARGE / pattern.length()) + "（司法部负责）\n2.试点。（商务部负责）");
  }

  private static void read(String text) {
    ParsedPlan plan = PlanTextParser.parse(text, KnownParties.in(2024));

    assertThat(plan.tasks()).hasSizeLessThanOrEqualTo(BlockSplitter.MOST_BLOCKS + 1);
  }
}
