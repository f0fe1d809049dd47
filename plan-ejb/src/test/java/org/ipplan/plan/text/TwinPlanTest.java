package org.ipplan.plan.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our own plan with the structure of the published one, in both languages. */
class TwinPlanTest {
  @ParameterizedTest
  @CsvSource({"twin-2024.en.txt,51", "twin-2024.zh.txt,61"})
  void theTwinHasTheFiguresOfThePublishedPlan(String name, int spellings) {
    assertThat(read(name).counts())
        .isEqualTo(new PlanCounts(7, 13, 110, 57, 53, 28, 120, 1, 43, spellings));
  }

  @ParameterizedTest
  @ValueSource(strings = {"twin-2024.en.txt", "twin-2024.zh.txt"})
  void theOnlyErrorOfTheTwinIsTheBodyThatHadEnded(String name) {
    assertThat(read(name).anomalies())
        .filteredOn(anomaly -> anomaly.severity() == Severity.ERROR)
        .extracting(Anomaly::code, Anomaly::task)
        .containsExactly(tuple(AnomalyCode.DEFUNCT_PARTY, 42));
  }

  private static ParsedPlan read(String name) {
    boolean there = Directory.isThere() && TwinPlanTest.class.getResource(name) != null;
    assumeTrue(there, "not on the class path: " + name);
    return PlanTextParser.parse(KnownParties.resource(name), Directory.in(2024));
  }
}
