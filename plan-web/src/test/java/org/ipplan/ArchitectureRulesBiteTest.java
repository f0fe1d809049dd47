package org.ipplan;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rule finds the violation seeded for it: a class {@code Offender…} below {@code
 * org.ipplan.seeded.<rule in lower case>}.
 */
class ArchitectureRulesBiteTest {

  static Stream<String> rules() {
    return Rule.names();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void bites(String rule) {
    var base = "org.ipplan.seeded." + rule.toLowerCase(Locale.ROOT);
    var seeded = new ClassFileImporter().importPackages(base);

    var result = Rule.of(rule, base).rule().evaluate(seeded);

    assertThat(result.hasViolation()).isTrue();
    assertThat(result.getFailureReport().getDetails()).anyMatch(line -> line.contains("Offender"));
  }
}
