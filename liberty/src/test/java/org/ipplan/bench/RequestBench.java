package org.ipplan.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reading a plan, storing it, and the two pages people look at most. */
public final class RequestBench {
  private static final double PARSE_MILLIS = 50;
  private static final double COMMIT_MILLIS = 1000;
  private static final double PAGE_MILLIS = 100;

  private RequestBench() {}

  /**
   * Measures the running server.
   *
   * @param args the file for the table, the home of Liberty, the name of the server, the database's
   *     port
   */
  public static void main(String[] args) throws Exception {
    var report = Report.fresh(Path.of(args[0]));
    report.add("Reading", RequestBench::reading);
    try (var meters = new Meters(Path.of(args[1]), args[2], Integer.parseInt(args[3]))) {
      report.add("Pages, the sample year loaded", () -> pages(meters));
      report.add("Storing", () -> committing(meters));
    }
  }

  private static List<Figure> reading() throws Exception {
    var figures = new ArrayList<Figure>();
    for (var text : PlanTexts.all().entrySet()) {
      var bench = new ParseBench(text.getValue());
      figures.add(
          Figure.millis("read " + text.getKey(), bench.measure(), PARSE_MILLIS, bench.remark()));
    }
    return figures;
  }

  /** All are warm before the first is measured, for they share most of their code. */
  private static List<Figure> pages(Meters meters) throws Exception {
    var benches =
        List.of(
            new PageBench("chen.ccpd", "worklist.xhtml"),
            new PageBench("li.office", "worklist.xhtml"),
            new PageBench("chen.ccpd", "plan/tasks.xhtml"),
            new PageBench("zhang.office", "plan/tasks.xhtml"));
    for (var bench : benches) {
      bench.warmUp();
    }
    var figures = new ArrayList<Figure>();
    for (var bench : benches) {
      var samples = bench.measure(meters);
      figures.add(Figure.millis(bench.what(), samples, PAGE_MILLIS, bench.remark()));
    }
    return figures;
  }

  private static List<Figure> committing(Meters meters) throws Exception {
    var bench = new CommitBench();
    var samples = bench.measure(meters);
    return List.of(
        Figure.millis("commit of an import over REST", samples, COMMIT_MILLIS, bench.remark()));
  }
}
