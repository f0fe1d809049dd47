package org.ipplan.bench;

import static java.util.Locale.ROOT;

/**
 * One line of the table.
 *
 * @param target what the 95th percentile must stay below; not a number when nothing is asked for
 */
record Figure(String what, String unit, Samples samples, double target, String remark) {

  static Figure millis(String what, Samples samples, double target, String remark) {
    return new Figure(what, "ms", samples, target, remark);
  }

  String row() {
    return String.format(
        ROOT,
        "| %s | %.1f %s | %.1f %s | %s | %s | %s |",
        what,
        samples.median(),
        unit,
        samples.p95(),
        unit,
        hasTarget() ? String.format(ROOT, "%.1f %s", target, unit) : "–",
        verdict(),
        remark);
  }

  private String verdict() {
    if (!hasTarget()) {
      return "–";
    }
    return samples.p95() <= target ? "holds" : "does not hold";
  }

  private boolean hasTarget() {
    return Double.isFinite(target);
  }
}
