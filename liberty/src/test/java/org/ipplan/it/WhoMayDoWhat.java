package org.ipplan.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** The table {@code who-may-do-what.tsv}. */
final class WhoMayDoWhat {
  private static final int FIRST_CALLER = 2;

  private WhoMayDoWhat() {}

  /** Its rows without the heading. */
  static List<Row> rows() {
    var lines = lines();
    var callers = cells(lines.get(0));
    return lines.stream().skip(1).map(line -> row(cells(line), callers)).toList();
  }

  private static Row row(List<String> cells, List<String> callers) {
    Map<String, Integer> statuses = new LinkedHashMap<>();
    IntStream.range(FIRST_CALLER, callers.size())
        .forEach(i -> statuses.put(callers.get(i), Integer.valueOf(cells.get(i))));
    return new Row(cells.get(0), cells.get(1), statuses);
  }

  private static List<String> cells(String line) {
    return List.of(line.split("\t", -1));
  }

  private static List<String> lines() {
    try (InputStream file =
        Objects.requireNonNull(WhoMayDoWhat.class.getResourceAsStream("who-may-do-what.tsv"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A call and what each caller is answered.
   *
   * @param path from the base; may begin with the name of a {@link TableObject} in braces
   * @param statuses by caller, in the order of the columns
   */
  record Row(String method, String path, Map<String, Integer> statuses) {

    /** The path with the shape of its object in place of the object's name, without a query. */
    String address() {
      var plain = path.split("\\?", 2)[0];
      return TableObject.in(path)
          .map(object -> object.shape() + plain.substring(object.label().length()))
          .orElse(plain);
    }
  }
}
