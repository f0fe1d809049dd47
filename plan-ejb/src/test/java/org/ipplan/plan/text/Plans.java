package org.ipplan.plan.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Short ways to read a text in a test and to say what came out. */
final class Plans {
  private Plans() {}

  static ParsedPlan read(String... lines) {
    return PlanTextParser.parse(String.join("\n", lines), KnownParties.in(2024));
  }

  /** The only task of a text. */
  static ParsedTask task(String text) {
    List<ParsedTask> tasks = read(text).tasks();
    if (tasks.size() != 1) {
      throw new AssertionError("tasks: " + tasks);
    }
    return tasks.get(0);
  }

  static @Nullable String lead(ParsedTask task) {
    return task.lead() == null ? null : task.lead().asWritten();
  }

  static List<String> participants(ParsedTask task) {
    return task.participants().stream().map(ParsedParty::asWritten).toList();
  }

  static List<AnomalyCode> codes(ParsedPlan plan) {
    return plan.anomalies().stream().map(Anomaly::code).toList();
  }
}
