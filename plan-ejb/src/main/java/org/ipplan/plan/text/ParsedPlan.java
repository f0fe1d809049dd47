package org.ipplan.plan.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a plan text.
 *
 * @param title null where no line looks like the plan's title
 * @param year the plan's year, null where the title does not say it
 * @param leadRule the sentence that says who leads, null where the text has none
 * @param tasks in the order of the text
 * @param anomalies in the order of the text
 */
public record ParsedPlan(
    @Nullable String title,
    @Nullable Integer year,
    PlanLanguage language,
    @Nullable String leadRule,
    List<ParsedChapter> chapters,
    List<ParsedTask> tasks,
    List<Anomaly> anomalies) {

  public ParsedPlan {
    chapters = List.copyOf(chapters);
    tasks = List.copyOf(tasks);
    anomalies = List.copyOf(anomalies);
  }

  public PlanCounts counts() {
    return PlanCounts.of(chapters, tasks);
  }

  /** Whether nothing is left that must be settled before the plan can be stored. */
  public boolean isClean() {
    return anomalies.stream().noneMatch(anomaly -> anomaly.severity() == Severity.ERROR);
  }
}
