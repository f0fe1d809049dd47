package org.ipplan.web.page.integrators;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Reads {@code examples.txt}: a line with a hash and a name begins each example, one with an angle
 * bracket says what its answer contains.
 */
final class IntegratorExamples {
  private static final String ANSWER = "> ";

  private IntegratorExamples() {}

  static List<IntegratorExample> all() {
    return Arrays.stream(text().split("(?m)^(?=# \\w+$)", -1))
        .filter(part -> !part.isBlank())
        .map(IntegratorExamples::read)
        .toList();
  }

  private static IntegratorExample read(String part) {
    var lines = part.strip().lines().toList();
    var commands =
        lines.stream()
            .skip(1)
            .filter(line -> !line.startsWith(ANSWER))
            .collect(Collectors.joining("\n"));
    var answer = lines.get(lines.size() - 1).substring(ANSWER.length());
    return new IntegratorExample(lines.get(0).substring(2), commands, answer);
  }

  private static String text() {
    try (InputStream file =
        Objects.requireNonNull(
            IntegratorExamples.class.getResourceAsStream("examples.txt"), "examples.txt")) {
      return new String(file.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
