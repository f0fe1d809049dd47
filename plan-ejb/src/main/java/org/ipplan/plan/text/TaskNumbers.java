package org.ipplan.plan.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives each task its number and reports what is odd about the numbers of the text. */
final class TaskNumbers {
  /** Where numbers go through the whole text, styles do not matter: all count as this one. */
  private static final NumberingStyle ONE_RUN = NumberingStyle.CIRCLED;

  private final AnomalyLog log;
  private final List<Integer> numbers = new ArrayList<>();
  private final Map<NumberingStyle, Run> runs = new EnumMap<>(NumberingStyle.class);

  private TaskNumbers(AnomalyLog log) {
    this.log = log;
  }

  /** The numbers of the tasks among the items, in their order. */
  static List<Integer> of(List<OutlineItem> items, AnomalyLog log) {
    TaskNumbers reader = new TaskNumbers(log);
    OutlineItem restart = firstRestart(items);
    if (restart != null) {
      Marker marker = restart.block().marker();
      log.add(
          AnomalyCode.NUMBERING_RESTARTS,
          null,
          restart.block().line(),
          marker.label(),
          marker.label());
    }
    for (OutlineItem item : items) {
      if (item.isTask()) {
        reader.take(item.block(), restart != null);
      } else {
        reader.pass(item);
      }
    }
    return reader.numbers;
  }

  /** The first task that begins again at 1 under a new heading; null where numbers run through. */
  private static @Nullable OutlineItem firstRestart(List<OutlineItem> items) {
    boolean afterHeading = false;
    boolean tasksBefore = false;
    NumberingStyle style = null;
    for (OutlineItem item : items) {
      if (item.isTask()) {
        boolean changed = style != null && style != item.block().style();
        if (tasksBefore && (afterHeading || changed) && item.block().number() == 1) {
          return item;
        }
        tasksBefore = true;
        afterHeading = false;
        style = item.block().style();
      }
      afterHeading |= item.isHeading();
    }
    return null;
  }

  private void take(Block block, boolean restarts) {
    int written = block.number();
    NumberingStyle run = restarts ? block.style() : ONE_RUN;
    if (restarts && written == 1) {
      runs.remove(run);
    }
    int number = restarts ? numbers.size() + 1 : written;
    check(runs.computeIfAbsent(run, style -> new Run()), block, number);
    numbers.add(number);
  }

  private void check(Run run, Block block, int number) {
    int written = block.number();
    String label = block.marker().label();
    if (!run.met.add(written)) {
      log.add(AnomalyCode.NUMBER_REPEATED, number, block.line(), label, written);
    } else if (written < run.last) {
      log.add(AnomalyCode.NUMBER_OUT_OF_ORDER, number, block.line(), label, written, run.last);
    } else if (written > run.last + 1) {
      log.add(AnomalyCode.NUMBER_GAP, number, block.line(), label, run.last + 1, written);
    }
    run.last = written;
  }

  /** A principle numbered like a task leaves no gap. */
  private void pass(OutlineItem item) {
    for (NumberingStyle style : EnumSet.of(ONE_RUN, item.block().style())) {
      Run run = runs.computeIfAbsent(style, absent -> new Run());
      if (item.part() == OutlineItem.Part.PROSE && item.block().number() == run.last + 1) {
        run.last = item.block().number();
      }
    }
  }

  /** Numbers that should go on one from the other. */
  private static final class Run {
    private final Set<Integer> met = new HashSet<>();
    private int last;
  }
}
