package org.ipplan.report.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ipplan.plan.PlanService;
import org.ipplan.plan.PlanVersionDetails.Heading;
import org.ipplan.report.ChapterWriter;
import org.ipplan.report.NewReference;
import org.ipplan.report.ReferenceKind;
import org.ipplan.report.ReportChapter;
import org.ipplan.report.ReportWords;
import org.ipplan.report.Token;
import org.ipplan.report.Words;
import org.ipplan.report.persistence.ApprovedReports.Approved;
import org.ipplan.report.persistence.ApprovedReports.Share;
import org.ipplan.supervision.TaskSummary;

/**
 * Task by task, in the order of the plan: who leads, how it stands, and what was approved of it.
 */
@Dependent
public class ImplementationChapter implements ReportChapter {
  private static final int POSITION = 2;
  private static final int CHAPTER_LEVEL = 2;
  private static final int SECTION_LEVEL = 3;
  private static final int TASK_LEVEL = 4;

  @Inject PlanService plans;
  @Inject YearTasks tasks;
  @Inject ApprovedReports approved;

  @Override
  public int position() {
    return POSITION;
  }

  @Override
  public String code() {
    return "implementation";
  }

  @Override
  public void compose(ChapterWriter chapter) {
    var year = chapter.year();
    var all = tasks.of(year);
    var reports = approved.byTask(year);
    var shares = approved.shares(year);
    var reported = all.stream().filter(task -> reports.containsKey(task.id())).toList();
    chapter.say(
        "implementation.reported",
        count(chapter, "tasks.reported", "label.tasks-reported", reported),
        count(
            chapter,
            "tasks.not-reported",
            "label.tasks-not-reported",
            all.stream().filter(task -> !reports.containsKey(task.id())).toList()));
    for (var heading : plans.published(year).headings()) {
      heading(chapter, heading);
      all.stream()
          .filter(task -> belongs(task, heading))
          .forEach(task -> task(chapter, task, reports, shares));
    }
    var beyond = all.stream().filter(task -> task.chapter() == null).toList();
    if (!beyond.isEmpty()) {
      chapter.heading(CHAPTER_LEVEL, ReportWords.of("implementation.beyond"));
      beyond.forEach(task -> task(chapter, task, reports, shares));
    }
  }

  private static void heading(ChapterWriter chapter, Heading heading) {
    var level = heading.section() == null ? CHAPTER_LEVEL : SECTION_LEVEL;
    chapter.heading(level, Words.either(heading.titleZh(), heading.titleEn()).plain());
  }

  private static boolean belongs(TaskSummary task, Heading heading) {
    return Objects.equals(task.chapter(), heading.chapter())
        && Objects.equals(task.section(), heading.section());
  }

  private static void task(
      ChapterWriter chapter,
      TaskSummary task,
      Map<UUID, List<Approved>> reports,
      Map<UUID, List<Share>> shares) {
    chapter.heading(
        TASK_LEVEL, ReportWords.of("implementation.task", task.number(), YearTasks.title(task)));
    var lead = task.lead();
    chapter.say(
        "implementation.standing",
        lead == null ? ReportWords.of("none") : new Words(lead.nameZh(), lead.nameEn()),
        standing(chapter, task));
    var of = reports.getOrDefault(task.id(), List.of());
    if (task.origin().handledOutside()) {
      chapter.miss("implementation.outside");
    } else if (of.isEmpty()) {
      chapter.miss("implementation.missing");
    } else {
      of.forEach(report -> report(chapter, task, report));
      missing(chapter, of, shares.getOrDefault(task.id(), List.of()));
    }
  }

  private static Token standing(ChapterWriter chapter, TaskSummary task) {
    var state = ReportWords.of("state." + task.state());
    var light = ReportWords.of("light." + task.light());
    return chapter.refer(
        new NewReference(
            YearTasks.key(task) + ".state",
            ReferenceKind.TASK,
            task.id().toString(),
            null,
            ReportWords.of("label.task-state", task.number(), YearTasks.title(task)),
            ReportWords.of("value.state", state, light),
            task.state().name(),
            null,
            null,
            "/tasks/" + task.id(),
            task.lightReason().code().name()));
  }

  private static void report(ChapterWriter chapter, TaskSummary task, Approved report) {
    var key = YearTasks.key(task) + ".report";
    var token =
        chapter.refer(
            new NewReference(
                report.consolidated() ? key : key + "." + report.department(),
                ReferenceKind.TASK_REPORT,
                report.id().toString(),
                report.version(),
                ReportWords.of("label.task-report", task.number(), report.departmentName()),
                Words.as(report.percent() + "%"),
                report.state(),
                report.by(),
                report.at(),
                "/reports/" + report.id(),
                report.narrative()));
    chapter.say(
        report.consolidated() ? "implementation.whole" : "implementation.part",
        report.departmentName(),
        report.period(),
        token);
    report
        .narrative()
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(l -> chapter.quote(l, token));
  }

  /** A consolidated report tells of every part. */
  private static void missing(ChapterWriter chapter, List<Approved> of, List<Share> shares) {
    if (of.get(0).consolidated()) {
      return;
    }
    var there = of.stream().map(Approved::department).collect(Collectors.toSet());
    var missing = names(shares, there);
    if (!missing.zh().isEmpty()) {
      chapter.miss("implementation.parts-missing", missing);
    }
  }

  private static Words names(List<Share> shares, Set<String> without) {
    var missing = shares.stream().filter(share -> !without.contains(share.department())).toList();
    return new Words(
        missing.stream().map(share -> share.name().zh()).collect(Collectors.joining("、")),
        missing.stream()
            .map(share -> Objects.requireNonNullElse(share.name().en(), share.name().zh()))
            .collect(Collectors.joining(", ")));
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
