package org.ipplan.report.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipplan.plan.LineageEntry;
import org.ipplan.plan.LineageEntry.Relation;
import org.ipplan.plan.LineageService;
import org.ipplan.plan.LineageState;
import org.ipplan.plan.PlanService;
import org.ipplan.plan.TaskState;
import org.ipplan.report.ChapterWriter;
import org.ipplan.report.NewReference;
import org.ipplan.report.ReportChapter;
import org.ipplan.report.ReportWords;
import org.ipplan.report.Token;
import org.ipplan.supervision.TaskSummary;

/**
 * What goes on in the next year: by the lineage that the office confirmed, and before there is a
 * next plan by the tasks that have no end.
 */
@Dependent
public class OutlookChapter implements ReportChapter {
  private static final int POSITION = 8;
  private static final Set<TaskState> OVER = Set.of(TaskState.CLOSED, TaskState.CANCELLED);

  @Inject PlanService plans;
  @Inject LineageService lineage;
  @Inject YearTasks tasks;

  @Override
  public int position() {
    return POSITION;
  }

  @Override
  public String code() {
    return "outlook";
  }

  @Override
  public void compose(ChapterWriter chapter) {
    int next = chapter.year() + 1;
    if (plans.published().stream().anyMatch(plan -> plan.year() == next)) {
      byLineage(chapter, next);
    } else {
      chapter.miss("outlook.no-plan", next);
    }
    var all = tasks.of(chapter.year());
    var continuing = all.stream().filter(task -> task.continuing() && !isOver(task)).toList();
    var open = all.stream().filter(task -> !task.continuing() && !isOver(task)).toList();
    chapter.say(
        "outlook.open",
        count(chapter, "tasks.continuing", "label.tasks-continuing", continuing),
        count(chapter, "tasks.unfinished", "label.tasks-unfinished", open));
  }

  private void byLineage(ChapterWriter chapter, int next) {
    var entries =
        lineage.compare(chapter.year(), next).stream().filter(OutlookChapter::isSettled).toList();
    chapter.say(
        "outlook.lineage",
        next,
        lineage(chapter, entries, Relation.CONTINUED),
        lineage(chapter, entries, Relation.MERGED),
        lineage(chapter, entries, Relation.SPLIT),
        lineage(chapter, entries, Relation.DROPPED),
        lineage(chapter, entries, Relation.NEW));
  }

  private static boolean isSettled(LineageEntry entry) {
    var link = entry.link();
    return link == null || link.state() == LineageState.CONFIRMED;
  }

  /** Tasks of the earlier year; of what is new those of the later. */
  private static Token lineage(
      ChapterWriter chapter, List<LineageEntry> entries, Relation relation) {
    var of =
        entries.stream()
            .filter(entry -> entry.relation() == relation)
            .map(entry -> entry.from() == null ? entry.to() : entry.from())
            .filter(task -> task != null)
            .map(task -> task.id().toString())
            .distinct()
            .toList();
    var low = relation.name().toLowerCase(Locale.ROOT);
    return chapter.refer(
        NewReference.count(
            "lineage." + low,
            ReportWords.of("label.lineage-" + low),
            of.size(),
            "lineage of " + chapter.year(),
            "/lineage?from=" + chapter.year() + "&to=" + (chapter.year() + 1),
            String.join(",", of)));
  }

  private static boolean isOver(TaskSummary task) {
    return OVER.contains(task.state());
  }

  private static Token count(
      ChapterWriter chapter, String key, String label, List<TaskSummary> of) {
    return chapter.refer(
        NewReference.count(
            key,
            ReportWords.of(label),
            of.size(),
            "tasks of " + chapter.year(),
            "/tasks?year=" + chapter.year(),
            of.stream().map(task -> task.id().toString()).collect(Collectors.joining(","))));
  }
}
