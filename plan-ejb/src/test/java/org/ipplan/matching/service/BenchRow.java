package org.ipplan.matching.service;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * How a kind of pairs came out.
 *
 * @param recall share of the pairs of one subject that are found at a threshold where 98 % of what
 *     is found is right
 * @param threshold that threshold
 */
record BenchRow(String kind, int pairs, long positives, double recall, double threshold) {
  private static final double PRECISION = 0.98;

  /** A pair and the score it was given. */
  record Given(double score, boolean same) {}

  static BenchRow of(String kind, List<Given> given) {
    var positives = given.stream().filter(Given::same).count();
    var best = new BenchRow(kind, given.size(), positives, 0, 1);
    for (double threshold : thresholds(given)) {
      var found = given.stream().filter(each -> each.score() >= threshold).toList();
      var right = found.stream().filter(Given::same).count();
      if (right >= PRECISION * found.size()) {
        best = best.orBetter((double) right / positives, threshold);
      }
    }
    return best;
  }

  /** What was never found has the score 0, which is no threshold. */
  private static List<Double> thresholds(List<Given> given) {
    return given.stream()
        .map(Given::score)
        .filter(score -> score > 0)
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  private BenchRow orBetter(double recall, double threshold) {
    return recall > this.recall ? new BenchRow(kind, pairs, positives, recall, threshold) : this;
  }

  String line() {
    return String.format(
        Locale.ROOT, "%-12s %5d %9d %13.3f %9.3f", kind, pairs, positives, recall, threshold);
  }
}
