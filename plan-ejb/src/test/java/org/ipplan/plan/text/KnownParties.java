package org.ipplan.plan.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The bodies the tests know, from {@code parties.tsv}. */
public final class KnownParties {
  private KnownParties() {}

  /** The names that hold for a text of a year. */
  public static PartyLexicon in(int year) {
    return PartyLexicon.of(all(), year);
  }

  static List<KnownParty> all() {
    return resource("parties.tsv")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(KnownParties::party)
        .toList();
  }

  static String resource(String name) {
    try (InputStream in = KnownParties.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static KnownParty party(String line) {
    List<String> columns = List.of(line.split("\t", -1));
    List<KnownName> aliases =
        Arrays.stream(columns.get(6).split("\\|"))
            .filter(name -> !name.isEmpty())
            .map(KnownName::always)
            .toList();
    return new KnownParty(
        columns.get(0),
        columns.get(1),
        null,
        PartyKind.valueOf(columns.get(2)),
        aliases,
        day(columns.get(3)),
        day(columns.get(4)),
        columns.get(5).isEmpty() ? null : columns.get(5));
  }

  private static @Nullable LocalDate day(String written) {
    return written.isEmpty() ? null : LocalDate.parse(written);
  }
}
