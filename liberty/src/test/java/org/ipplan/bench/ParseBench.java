package org.ipplan.bench;

import static java.util.Locale.ROOT;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.ipplan.plan.text.KnownParties;
import org.ipplan.plan.text.PartyLexicon;
import org.ipplan.plan.text.PlanTextParser;

/** Reads a whole plan again and again, as the import does before anything is stored. */
final class ParseBench {
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
  private static final int WARM_UP = 300;
  private static final int RUNS = 300;

  private final PartyLexicon lexicon = KnownParties.in(2024);
  private final String text;
  private int tasks;
  private double processorMillis;

  ParseBench(String text) {
    this.text = text;
  }

  Samples measure() throws Exception {
    Samples.millis(WARM_UP, 1, number -> read());
    long before = THREAD.getCurrentThreadCpuTime();
    var samples = Samples.millis(0, RUNS, number -> read());
    processorMillis = (THREAD.getCurrentThreadCpuTime() - before) / 1e6 / RUNS;
    return samples;
  }

  private void read() {
    tasks = PlanTextParser.parse(text, lexicon).tasks().size();
  }

  String remark() {
    return String.format(
        ROOT,
        "%.1f ms of processor, %d tasks, %d characters, %d runs",
        processorMillis,
        tasks,
        text.length(),
        RUNS);
  }
}
