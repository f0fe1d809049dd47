package org.ipplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What those who watch the servers collect. */
class MetricsIT {
  @ParameterizedTest
  @ValueSource(strings = {"waiting", "failed", "fresh"})
  void everyLineOfFreshnessIsAGauge(String gauge) {
    var names =
        PlanSystem.official("zhang.office").get("/freshness").expect(200).items().stream()
            .map(line -> line.getString("name"))
            .toList();

    assertThat(measured("plan_backlog_" + gauge)).containsExactlyInAnyOrderElementsOf(names);
  }

  /** Values of the tag, of gauges that are numbers. */
  private static Set<String> measured(String gauge) {
    var metrics = PlanSystem.nobody().at(PlanSystem.url()).get("/metrics").expect(200).text();
    return Pattern.compile(gauge + "\\{[^}]*\\bof=\"([^\"]+)\"[^}]*} [0-9]")
        .matcher(metrics)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }
}
