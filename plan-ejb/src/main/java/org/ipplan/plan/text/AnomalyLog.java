package org.ipplan.plan.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is odd; each oddity once for a task and its words. */
final class AnomalyLog {
  private final List<Anomaly> anomalies = new ArrayList<>();

  void add(
      AnomalyCode code, @Nullable Integer task, int line, String excerpt, Object... arguments) {
    List<String> written = new ArrayList<>();
    for (Object argument : arguments) {
      written.add(Characters.tidy(shortEnough(String.valueOf(argument))));
    }
    anomalies.add(new Anomaly(code, task, line, Characters.tidy(shortEnough(excerpt)), written));
  }

  private static String shortEnough(String excerpt) {
    return excerpt.length() > 400 ? excerpt.substring(0, 400) : excerpt;
  }

  List<Anomaly> inOrder() {
    return anomalies.stream().distinct().sorted(Comparator.comparingInt(Anomaly::line)).toList();
  }
}
