package org.ipplan.report.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.ipplan.report.Words;
import org.ipplan.shared.Page;
import org.ipplan.supervision.TaskBoardService;
import org.ipplan.supervision.TaskFilter;
import org.ipplan.supervision.TaskSummary;
import org.jspecify.annotations.Nullable;

/** The tasks of a year as everybody sees them, with their lights. */
@Dependent
public class YearTasks {
  @Inject TaskBoardService board;

  /** By number, those beyond the plan after those of the plan. */
  List<TaskSummary> of(int year) {
    var all = new ArrayList<TaskSummary>();
    @Nullable String cursor = null;
    do {
      var page = board.tasks(TaskFilter.year(year), Page.MAX_LIMIT, cursor, false);
      all.addAll(page.items());
      cursor = page.next();
    } while (cursor != null);
    return all;
  }

  /** What a task is called in keys; numbers beyond the plan are counted apart. */
  static String key(TaskSummary task) {
    return (task.chapter() == null ? "added-task." : "task.") + task.number();
  }

  static Words title(TaskSummary task) {
    return Words.either(task.titleZh(), task.titleEn());
  }
}
