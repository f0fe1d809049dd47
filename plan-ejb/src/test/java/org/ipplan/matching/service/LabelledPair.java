package org.ipplan.matching.service;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.ipplan.matching.MatchQuery;
import org.jspecify.annotations.Nullable;

/**
 * A line of the labelled set.
 *
 * @param names the one in use, then former ones
 * @param same whether both are one subject
 */
record LabelledPair(
    int number,
    String kind,
    MatchQuery query,
    String subject,
    List<String> names,
    String region,
    boolean same) {
  private static final String FILE = "/org/ipplan/matching/labelled-pairs.csv";
  private static final Pattern FIELD = Pattern.compile("\\G(?:\"([^\"]*)\"|([^,]*))(?:,|$)");
  private static final int HELD_OUT = 3;

  /** Whether weights and thresholds were chosen without it. */
  boolean heldOut() {
    return number % HELD_OUT == 0;
  }

  static List<LabelledPair> all() {
    try (var stream = LabelledPair.class.getResourceAsStream(FILE);
        var reader =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(stream, FILE), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("pair,"))
          .map(LabelledPair::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LabelledPair of(String line) {
    var fields = fields(line);
    return new LabelledPair(
        Integer.parseInt(fields.get(0)),
        fields.get(1),
        new MatchQuery(fields.get(0), fields.get(2), given(fields.get(3)), given(fields.get(4))),
        fields.get(5),
        List.of(fields.get(6).split(";", -1)),
        fields.get(7),
        fields.get(8).equals("MATCH"));
  }

  private static List<String> fields(String line) {
    var fields = new ArrayList<String>();
    var found = FIELD.matcher(line);
    while (found.find() && fields.size() < 9) {
      fields.add(Objects.requireNonNullElse(found.group(1), found.group(2)));
    }
    return fields;
  }

  private static @Nullable String given(String field) {
    return field.isEmpty() ? null : field;
  }
}
