package org.ipplan.matching.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.ipplan.matching.MatchingService;

/** Reads the words that ship with the matcher: a row a line, fields between commas. */
final class Rows {
  private Rows() {}

  /** The rows of a file beside the feature's root; lines that begin with # are remarks. */
  static List<String[]> of(String file) {
    try (var stream = MatchingService.class.getResourceAsStream(file);
        var reader =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(stream, file), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split(",", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of a field, of which there may be none. */
  static List<String> words(String[] row, int field) {
    return row.length <= field || row[field].isBlank()
        ? List.of()
        : List.of(row[field].split(" ", -1));
  }
}
