package org.ipplan.report.persistence;

import static org.ipplan.report.ChapterWriter.cell;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipplan.plan.PlanService;
import org.ipplan.plan.PlanVersionDetails;
import org.ipplan.plan.TaskState;
import org.ipplan.report.ChapterWriter;
import org.ipplan.report.NewReference;
import org.ipplan.report.ReferenceKind;
import org.ipplan.report.ReportChapter;
import org.ipplan.report.ReportWords;
import org.ipplan.report.Token;
import org.ipplan.report.Words;
import org.ipplan.supervision.Light;
import org.ipplan.supervision.TaskSummary;

/** The plan, its tasks by state and light, and the departments that do them. */
@Dependent
public class OverviewChapter implements ReportChapter {
  private static final int POSITION = 1;

  @Inject PlanService plans;
  @Inject YearTasks tasks;

  @Override
  public int position() {
    return POSITION;
  }

  @Override
  public String code() {
    return "overview";
  }

  @Override
  public void compose(ChapterWriter chapter) {
    var year = chapter.year();
    var all = tasks.of(year);
    chapter.say(
        "overview.plan",
        plan(plans.published(year), chapter),
        count(chapter, "tasks.total", ReportWords.of("label.tasks"), all, ""),
        count(
            chapter,
            "tasks.added",
            ReportWords.of("label.tasks-added"),
            with(all, task -> task.chapter() == null),
            ""));
    departments(chapter, all);
    chapter.heading(2, ReportWords.of("overview.states"));
    chapter.table(
        List.of(ReportWords.of("column.state"), ReportWords.of("column.tasks")),
        states(chapter, all));
    chapter.heading(2, ReportWords.of("overview.lights"));
    chapter.table(
        List.of(ReportWords.of("column.light"), ReportWords.of("column.tasks")),
        lights(chapter, all));
  }

  private static Token plan(PlanVersionDetails plan, ChapterWriter chapter) {
    return chapter.refer(
        new NewReference(
            "plan",
            ReferenceKind.PLAN,
            plan.year() + "/" + plan.number(),
            plan.version(),
            Words.either(plan.titleZh(), plan.titleEn()),
            ReportWords.of("value.plan-version", plan.number()),
            plan.state().name(),
            plan.publishedBy(),
            plan.publishedAt(),
            "/plans/" + plan.year() + "/versions/" + plan.number(),
            Words.either(plan.titleZh(), plan.titleEn()).zh()));
  }

  private static void departments(ChapterWriter chapter, List<TaskSummary> all) {
    var leads = all.stream().map(TaskSummary::lead).flatMap(Stream::ofNullable).map(p -> p.code());
    var parties =
        all.stream()
            .flatMap(t -> Stream.concat(Stream.ofNullable(t.lead()), t.participants().stream()))
            .map(party -> party.code());
    var leading = leads.distinct().sorted().toList();
    var taking = parties.distinct().sorted().toList();
    chapter.say(
        "overview.departments",
        departments(chapter, "departments.total", "label.departments", taking),
        departments(chapter, "departments.leading", "label.departments-leading", leading));
  }

  private static Token departments(
      ChapterWriter chapter, String key, String label, List<String> codes) {
    return chapter.refer(
        NewReference.count(
            key,
            ReportWords.of(label),
            codes.size(),
            "departments of " + chapter.year(),
            "/departments",
            String.join(",", codes)));
  }

  private static List<List<Words>> states(ChapterWriter chapter, List<TaskSummary> all) {
    var rows = new ArrayList<List<Words>>();
    for (var state : TaskState.values()) {
      if (state != TaskState.DRAFT) {
        var of = with(all, task -> task.state() == state);
        var name = ReportWords.of("state." + state);
        var key = "tasks." + low(state);
        var label = ReportWords.of("label.tasks-of", name);
        rows.add(List.of(name, cell(count(chapter, key, label, of, "&state=" + state))));
      }
    }
    return rows;
  }

  private static List<List<Words>> lights(ChapterWriter chapter, List<TaskSummary> all) {
    var rows = new ArrayList<List<Words>>();
    for (var light : Light.values()) {
      var of = with(all, task -> task.light() == light);
      var name = ReportWords.of("light." + light);
      var key = "tasks.light." + low(light);
      var label = ReportWords.of("label.tasks-of", name);
      rows.add(List.of(name, cell(count(chapter, key, label, of, "&light=" + light))));
    }
    return rows;
  }

  private static String low(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static List<TaskSummary> with(List<TaskSummary> all, Predicate<TaskSummary> which) {
    return all.stream().filter(which).toList();
  }

  private static Token count(
      ChapterWriter chapter, String key, Words label, List<TaskSummary> of, String narrowed) {
    return chapter.refer(
        NewReference.count(
            key,
            label,
            of.size(),
            "tasks of " + chapter.year(),
            "/tasks?year=" + chapter.year() + narrowed,
            of.stream().map(task -> task.id().toString()).collect(Collectors.joining(","))));
  }
}
