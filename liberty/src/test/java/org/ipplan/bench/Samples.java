package org.ipplan.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Repeated measurements of one thing, in the unit of whoever took them. */
record Samples(List<Double> values) {

  Samples {
    values = values.stream().sorted().toList();
    if (values.isEmpty()) {
      throw new IllegalArgumentException("nothing was measured");
    }
  }

  /** Something to measure; the number tells one time from the others. */
  interface Work {
    void run(int number) throws Exception;
  }

  /** Milliseconds of the runs that follow the warm-up. */
  static Samples millis(int warmUp, int runs, Work work) throws Exception {
    var taken = new ArrayList<Double>();
    for (int number = 0; number < warmUp + runs; number++) {
      long began = System.nanoTime();
      work.run(number);
      taken.add((System.nanoTime() - began) / 1e6);
    }
    return new Samples(taken.subList(warmUp, taken.size()));
  }

  double median() {
    int size = values.size();
    return IntStream.of((size - 1) / 2, size / 2).mapToDouble(values::get).average().orElseThrow();
  }

  /** The value that nineteen of twenty do not exceed. */
  double p95() {
    return values.get((int) Math.ceil(values.size() * 0.95) - 1);
  }
}
