package org.ipplan.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A rule that is never closed takes everything after it along, and no page complains. */
class StyleSheetTest {
  private static final Path SHEET = Path.of("src/main/webapp/resources/ui/plan.css");

  @Test
  void everyRuleIsClosedBeforeTheNextSectionBegins() throws IOException {
    int depth = 0;
    for (var line : Files.readAllLines(SHEET)) {
      if (line.startsWith("/*")) {
        assertThat(depth).as("open rules before " + line).isZero();
      }
      depth += count(line, '{') - count(line, '}');
    }
    assertThat(depth).isZero();
  }

  private static int count(String line, char wanted) {
    return (int) line.chars().filter(c -> c == wanted).count();
  }
}
