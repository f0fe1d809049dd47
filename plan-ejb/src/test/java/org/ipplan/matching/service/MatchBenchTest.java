package org.ipplan.matching.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipplan.testing.Officials.SUN_CREDIT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.ipplan.matching.MatchCandidate;
import org.ipplan.matching.MatchResult;
import org.ipplan.matching.MatchingService;
import org.ipplan.matching.Verdict;
import org.ipplan.testing.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Recall at 98 % precision for each kind of the labelled set, among thousands of other subjects, so
 * that what the search does not find counts as lost. The table is logged, and written to {@code
 * target/match-bench.txt}.
 */
class MatchBenchTest {
  private static final Logger LOG = Logger.getLogger(MatchBenchTest.class.getName());
  private static final Path TABLE = Path.of("target", "match-bench.txt");
  private static final double LINE = 0.95;
  private static final int HAYSTACK = 5000;

  private static final List<LabelledPair> PAIRS = LabelledPair.all();
  private static final List<MatchResult> RESULTS = new ArrayList<>();

  @BeforeAll
  static void match() {
    try (var product = Product.start()) {
      var haystack = new Haystack().of(HAYSTACK);
      PAIRS.stream()
          .collect(Collectors.toMap(LabelledPair::subject, each -> each, (one, other) -> one))
          .values()
          .forEach(each -> haystack.add(each.subject(), each.names(), each.region()));
      haystack.bringInto(product);
      product.bean(KeySweep.class).run();
      var queries = PAIRS.stream().map(LabelledPair::query).toList();
      RESULTS.addAll(product.as(SUN_CREDIT, MatchingService.class, s -> s.match(queries, 20)));
    }
  }

  @AfterAll
  static void print() throws IOException {
    var table = String.join("\n", table()) + "\n";
    LOG.info("\n" + table);
    Files.writeString(TABLE, table);
  }

  @Test
  void eachKindHoldsItsLine() {
    assertThat(rows(pair -> true)).hasSize(8).allMatch(row -> row.recall() >= LINE, "recall");
    assertThat(PAIRS).hasSizeGreaterThanOrEqualTo(640);
  }

  @Test
  void theThresholdsInUseLetFewWrongOnesThrough() {
    var matches = PAIRS.stream().filter(pair -> verdict(pair) == Verdict.MATCH).toList();

    assertThat(matches.stream().filter(LabelledPair::same).count())
        .isGreaterThanOrEqualTo(Math.round(0.98 * matches.size()));
  }

  @Test
  void fewScoresAreTheVeryHighest() {
    var scored = PAIRS.stream().filter(LabelledPair::same).filter(pair -> score(pair) == 1);

    assertThat(scored.count()).isLessThan(PAIRS.size() / 10);
  }

  private static List<String> table() {
    var lines = new ArrayList<String>();
    lines.add("kind         pairs positives recall at 98% threshold");
    rows(pair -> true).forEach(row -> lines.add(row.line()));
    lines.add("held out");
    rows(LabelledPair::heldOut).forEach(row -> lines.add(row.line()));
    lines.add("with the thresholds in use");
    for (var verdict : Verdict.values()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%-12s %5d of one subject, %5d of two",
              verdict,
              count(pair -> pair.same() && verdict(pair) == verdict),
              count(pair -> !pair.same() && verdict(pair) == verdict)));
    }
    lines.add(
        "pairs whose name matches a subject nobody meant: "
            + PAIRS.stream()
                .filter(MatchBenchTest::anotherMatches)
                .map(pair -> Integer.toString(pair.number()))
                .collect(Collectors.joining(", ")));
    return lines;
  }

  private static List<BenchRow> rows(Predicate<LabelledPair> wanted) {
    Map<String, List<BenchRow.Given>> given =
        PAIRS.stream()
            .filter(wanted)
            .collect(
                Collectors.groupingBy(
                    LabelledPair::kind,
                    LinkedHashMap::new,
                    Collectors.mapping(
                        pair -> new BenchRow.Given(score(pair), pair.same()),
                        Collectors.toList())));
    return given.entrySet().stream().map(e -> BenchRow.of(e.getKey(), e.getValue())).toList();
  }

  private static long count(Predicate<LabelledPair> wanted) {
    return PAIRS.stream().filter(wanted).count();
  }

  private static boolean anotherMatches(LabelledPair pair) {
    return pair.same()
        && results(pair).stream()
            .filter(each -> !each.code().equals(pair.subject()))
            .anyMatch(each -> each.decision() == Verdict.MATCH);
  }

  private static double score(LabelledPair pair) {
    return candidate(pair).map(MatchCandidate::score).orElse(0.0);
  }

  private static Verdict verdict(LabelledPair pair) {
    return candidate(pair).map(MatchCandidate::decision).orElse(Verdict.NO_MATCH);
  }

  private static Optional<MatchCandidate> candidate(LabelledPair pair) {
    return results(pair).stream().filter(each -> each.code().equals(pair.subject())).findFirst();
  }

  private static List<MatchCandidate> results(LabelledPair pair) {
    return RESULTS.get(PAIRS.indexOf(pair)).results();
  }
}
