package org.ipplan.web.page.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ipplan.plan.PlanVersionDetails.Heading;
import org.ipplan.supervision.TaskSummary;

/** Tasks under the chapters and sections of their plan, in the order of their numbers. */
public record TaskTree(List<Chapter> chapters) {
  /**
   * @param heading null where the tasks belong to no chapter
   */
  public record Chapter(int number, Heading heading, List<Section> sections) {
    /** Number of tasks in all sections. */
    public int count() {
      return sections.stream().mapToInt(section -> section.tasks().size()).sum();
    }
  }

  /**
   * @param heading null where the chapter has no sections
   */
  public record Section(Integer number, Heading heading, List<TaskSummary> tasks) {}

  /** Puts tasks, sorted by number, under their headings. */
  public static TaskTree of(List<TaskSummary> tasks, List<Heading> headings) {
    List<Chapter> chapters = new ArrayList<>();
    for (var task : tasks) {
      var number = task.chapter() == null ? 0 : task.chapter();
      var chapter = last(chapters);
      if (chapter == null || chapter.number() != number) {
        chapter = new Chapter(number, find(headings, number, null), new ArrayList<>());
        chapters.add(chapter);
      }
      var section = last(chapter.sections());
      if (section == null || !Objects.equals(section.number(), task.section())) {
        var heading = task.section() == null ? null : find(headings, number, task.section());
        section = new Section(task.section(), heading, new ArrayList<>());
        chapter.sections().add(section);
      }
      section.tasks().add(task);
    }
    return new TaskTree(chapters);
  }

  private static Heading find(List<Heading> headings, int chapter, Integer section) {
    return headings.stream()
        .filter(each -> each.chapter() == chapter && Objects.equals(each.section(), section))
        .findFirst()
        .orElse(null);
  }

  private static <T> T last(List<T> list) {
    return list.isEmpty() ? null : list.get(list.size() - 1);
  }
}
