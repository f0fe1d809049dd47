package org.ipplan.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Names of the parameters that addresses of pages have. */
class PageParametersTest {
  private static final Path PAGES = Path.of("src/main/webapp");

  @Test
  void noPageHasAParameterThatThePlatformTakesForTheProvidersAnswer() throws IOException {
    try (var files = Files.walk(PAGES)) {
      assertThat(files.filter(file -> file.toString().endsWith(".xhtml")))
          .isNotEmpty()
          .noneMatch(file -> text(file).contains("<f:viewParam name=\"state\""));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
