package org.ipplan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The Java sources of the product, for documents that say where something stands. */
final class SourceFiles {
  private SourceFiles() {}

  /**
   * One source file.
   *
   * @param name of its class
   */
  record Source(Path path, String name, String text) {
    static Source read(Path path) {
      try {
        var file = path.getFileName().toString();
        return new Source(
            path, file.substring(0, file.length() - ".java".length()), Files.readString(path));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** All below a folder, by path; folders of other modules begin with {@code ..}. */
  static List<Source> below(Path folder) {
    try (var paths = Files.walk(folder)) {
      return paths
          .filter(path -> path.toString().endsWith(".java"))
          .sorted()
          .map(Source::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
