package org.ipplan.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The server with the product beside the same server without it, started in turn, so that whatever
 * else the machine does meets both.
 */
public final class StartBench {
  private static final double TARGET = 1.5;
  private static final int ROUNDS = 5;

  private StartBench() {}

  /**
   * Measures a stopped server that ran before.
   *
   * @param args the file for the table, the home of Liberty, the name of the server, its address
   */
  public static void main(String[] args) throws Exception {
    var product = new Server(Path.of(args[1]), args[2], args[3]);
    var bare = product.copyWithoutApplication("withoutApplication");
    var report = Report.fresh(Path.of(args[0]));
    report.add("Start, " + ROUNDS + " in turn", () -> inTurn(product, bare));
  }

  private static List<Figure> inTurn(Server product, Server bare) throws Exception {
    product.startAndStop();
    bare.startAndStop();
    var products = new ArrayList<Start>();
    var bares = new ArrayList<Start>();
    for (int round = 0; round < ROUNDS; round++) {
      bares.add(bare.startAndStop());
      products.add(product.startAndStop());
    }
    return figures(products, bares);
  }

  private static List<Figure> figures(List<Start> products, List<Start> bares) {
    return List.of(
        seconds("without the application: the server says it is ready", said(bares)),
        seconds("with the application: the server says it is ready", said(products)),
        seconds("without the application: /health/started is UP", started(bares)),
        seconds("with the application: /health/started is UP", started(products)),
        seconds("without the application: processor time", processor(bares)),
        seconds("with the application: processor time", processor(products)),
        ratio("ratio until UP", started(products), started(bares), TARGET),
        ratio("ratio of processor time", processor(products), processor(bares), Double.NaN));
  }

  private static Figure seconds(String what, List<Double> values) {
    return new Figure(what, "s", new Samples(values), Double.NaN, "");
  }

  /** Median by median. */
  private static Figure ratio(
      String what, List<Double> products, List<Double> bares, double target) {
    var ratio = new Samples(products).median() / new Samples(bares).median();
    return new Figure(what, "", new Samples(List.of(ratio)), target, "of the medians");
  }

  private static List<Double> said(List<Start> starts) {
    return starts.stream().map(Start::saidSeconds).toList();
  }

  private static List<Double> started(List<Start> starts) {
    return starts.stream().map(Start::startedSeconds).toList();
  }

  private static List<Double> processor(List<Start> starts) {
    return starts.stream().map(Start::processorSeconds).toList();
  }
}
