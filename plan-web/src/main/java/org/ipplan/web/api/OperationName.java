package org.ipplan.web.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.PathItem;

/**
 * Names an operation by its method and path, so that what is generated from the description has
 * names that last: {@code GET /tasks/{id}/history} is {@code getTasksByIdHistory}.
 */
final class OperationName {
  private OperationName() {}

  static String of(PathItem.HttpMethod method, String path) {
    return method.name().toLowerCase(Locale.ROOT)
        + Arrays.stream(path.split("[/-]", -1))
            .filter(segment -> !segment.isEmpty())
            .map(OperationName::word)
            .collect(Collectors.joining());
  }

  private static String word(String segment) {
    return segment.startsWith("{")
        ? "By" + capital(segment.replaceAll("[{}]", ""))
        : capital(segment);
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
