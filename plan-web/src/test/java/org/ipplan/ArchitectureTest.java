package org.ipplan;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the classes of both modules against {@link ArchitectureRules}. */
class ArchitectureTest {
  private static final String BASE = "org.ipplan";
  private static final Pattern TEST_CODE = Pattern.compile(".*(/test-classes/|-tests\\.jar!).*");

  private static JavaClasses product;

  @BeforeAll
  static void readTheProduct() {
    product =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption((Location location) -> !location.matches(TEST_CODE))
            .importPackages(BASE);
  }

  static Stream<Rule> rules() {
    return Rule.all(BASE);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void theCodeKeeps(Rule rule) {
    ArchRule held = rule.rule();

    held.check(product);
  }

  @Test
  void bothModulesAreLookedAt() {
    assertThat(product.contain("org.ipplan.plan.PlanService")).isTrue();
    assertThat(product.contain("org.ipplan.web.plan.PlansResource")).isTrue();
    assertThat(product.contain("org.ipplan.ArchitectureTest")).isFalse();
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    for (var module : List.of("plan-ejb", "plan-web")) {
      var sources = Path.of("..", module, "src", "main", "java");

      assertThat(packages(sources)).isNotEmpty();
      assertThat(packages(sources)).allSatisfy(ArchitectureTest::isDocumented);
    }
  }

  private static List<Path> packages(Path sources) throws IOException {
    try (var files = Files.walk(sources)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(Path::getParent)
          .distinct()
          .toList();
    }
  }

  private static void isDocumented(Path folder) {
    assertThat(folder.resolve("package-info.java")).content().startsWith("/**");
  }
}
