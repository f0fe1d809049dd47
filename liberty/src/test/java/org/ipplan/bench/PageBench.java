package org.ipplan.bench;

/** One page, asked for again and again by one person over a kept connection. */
final class PageBench {
  private static final int WARM_UP = 100;
  private static final int RUNS = 200;

  private final PageReader reader;
  private final String official;
  private final String page;
  private String cost = "";
  private int characters;

  PageBench(String official, String page) throws Exception {
    this.reader = PageReader.signedIn(official);
    this.official = official;
    this.page = page;
  }

  void warmUp() throws Exception {
    for (int number = 0; number < WARM_UP; number++) {
      reader.read(page);
    }
  }

  Samples measure(Meters meters) throws Exception {
    var samples = meters.millis(RUNS, number -> characters = reader.read(page).length());
    cost = meters.cost();
    return samples;
  }

  String what() {
    return page + " of " + official;
  }

  String remark() {
    return "%s, %d KiB, %d runs".formatted(cost, characters / 1024, RUNS);
  }
}
