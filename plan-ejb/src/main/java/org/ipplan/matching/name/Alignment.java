package org.ipplan.matching.name;

/**
 * What it takes to have one name where the other was meant, apart for trade name and industry: the
 * cheapest way of exchanged, missing, added, doubled and turned characters.
 */
final class Alignment {
  /** Names whose lengths differ by more are not aligned: they are two. */
  private static final int MOST_APART = 12;

  private static final double DOUBLED = 0.15;
  private static final double TURNED = 0.25;
  private static final double GARBLED = 0.4;
  private static final double INDUSTRY = 0.9;

  /** What it took in one part. */
  static final class Cost {
    private double slips;
    private int gaps;
    private int others;

    /** What slips cost in all. */
    double slips() {
      return slips;
    }

    /** Characters missing or added. */
    int gaps() {
      return gaps;
    }

    /** Characters that are quite another one. */
    int others() {
      return others;
    }
  }

  private enum Step {
    BOTH,
    MISSING,
    ADDED,
    TURNED_ROUND
  }

  private final String asked;
  private final int askedTrade;
  private final String meant;
  private final int meantTrade;
  private final double[][] best;
  private final Step[][] steps;
  private final Cost tradeName = new Cost();
  private final Cost industry = new Cost();

  Alignment(NameParts asked, NameParts meant) {
    this.asked = asked.core();
    this.askedTrade = asked.tradeName().length();
    this.meant = meant.core();
    this.meantTrade = meant.tradeName().length();
    best = new double[this.asked.length() + 1][this.meant.length() + 1];
    steps = new Step[this.asked.length() + 1][this.meant.length() + 1];
    if (Math.abs(this.asked.length() - this.meant.length()) <= MOST_APART) {
      fill();
      follow();
    } else {
      tradeName.others = 2;
      industry.others = 1;
    }
  }

  Cost tradeName() {
    return tradeName;
  }

  Cost industry() {
    return industry;
  }

  private void fill() {
    for (int i = 0; i <= asked.length(); i++) {
      for (int j = 0; j <= meant.length(); j++) {
        if (i + j > 0) {
          best[i][j] = Double.MAX_VALUE;
          consider(i, j);
        }
      }
    }
  }

  private void consider(int i, int j) {
    if (i > 0 && j > 0) {
      offer(i, j, best[i - 1][j - 1] + weight(inTradeName(j - 1)) * exchange(i, j), Step.BOTH);
    }
    if (j > 0) {
      offer(i, j, best[i][j - 1] + weight(inTradeName(j - 1)), Step.MISSING);
    }
    if (i > 0) {
      offer(i, j, best[i - 1][j] + weight(added(i, j)) * addition(i), Step.ADDED);
    }
    if (i > 1 && j > 1 && isTurned(i, j)) {
      offer(i, j, best[i - 2][j - 2] + weight(inTradeName(j - 1)) * TURNED, Step.TURNED_ROUND);
    }
  }

  private void offer(int i, int j, double cost, Step step) {
    if (cost < best[i][j]) {
      best[i][j] = cost;
      steps[i][j] = step;
    }
  }

  private void follow() {
    int i = asked.length();
    int j = meant.length();
    while (i + j > 0) {
      var step = steps[i][j];
      note(i, j, step);
      i -= step == Step.MISSING ? 0 : step == Step.TURNED_ROUND ? 2 : 1;
      j -= step == Step.ADDED ? 0 : step == Step.TURNED_ROUND ? 2 : 1;
    }
  }

  private void note(int i, int j, Step step) {
    var part = (step == Step.ADDED ? added(i, j) : inTradeName(j - 1)) ? tradeName : industry;
    switch (step) {
      case BOTH -> exchanged(part, exchange(i, j));
      case MISSING -> part.gaps++;
      case ADDED -> {
        if (addition(i) < 1) {
          part.slips += DOUBLED;
        } else {
          part.gaps++;
        }
      }
      case TURNED_ROUND -> part.slips += TURNED;
    }
  }

  /**
   * Among the few words of industries a faint likeness is a slip, and so is what makes no word; in
   * a trade name neither is.
   */
  private double exchange(int i, int j) {
    var cost = Likeness.cost(asked.charAt(i - 1), meant.charAt(j - 1));
    if (inTradeName(j - 1)) {
      return cost == Likeness.FAINT_LOOK ? 1 : cost;
    }
    var wordless = Folding.isHan(asked.charAt(i - 1)) && !Vocabulary.isWordAt(asked, i - 1);
    return cost == 1 && wordless ? GARBLED : cost;
  }

  private static void exchanged(Cost part, double cost) {
    if (cost < 1) {
      part.slips += cost;
    } else {
      part.others++;
    }
  }

  private boolean isTurned(int i, int j) {
    return asked.charAt(i - 1) == meant.charAt(j - 2)
        && asked.charAt(i - 2) == meant.charAt(j - 1)
        && asked.charAt(i - 1) != asked.charAt(i - 2);
  }

  /** A character twice costs little. */
  private double addition(int i) {
    var before = i > 1 && asked.charAt(i - 1) == asked.charAt(i - 2);
    return before ? DOUBLED : 1;
  }

  private boolean inTradeName(int index) {
    return index < meantTrade;
  }

  /** Whether what was added stands in the trade name: between both parts its own name says. */
  private boolean added(int i, int j) {
    return j < meantTrade || (j == meantTrade && i - 1 < askedTrade);
  }

  private static double weight(boolean ofTradeName) {
    return ofTradeName ? 1 : INDUSTRY;
  }
}
