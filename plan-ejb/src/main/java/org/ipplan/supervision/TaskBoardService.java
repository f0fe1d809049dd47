package org.ipplan.supervision;

import jakarta.ejb.Local;
import java.util.UUID;
import org.ipplan.shared.Page;
import org.jspecify.annotations.Nullable;

/** Tasks of published plans with their lights. Open to every official and to {@code plan.read}. */
@Local
public interface TaskBoardService {
  /**
   * Tasks by year (latest first) and number.
   *
   * @param limit 1 to 1000
   * @param cursor of the page before, null for the first
   * @param count whether to count all tasks
   */
  Page<TaskSummary> tasks(TaskFilter filter, int limit, @Nullable String cursor, boolean count);

  /**
   * @throws org.ipplan.shared.DomainException {@code task.not-found}
   */
  TaskDetails task(UUID id);

  /**
   * The task of a number in a year's published plan.
   *
   * @throws org.ipplan.shared.DomainException {@code task.not-found}
   */
  TaskDetails task(int year, int number);

  /** Tasks of a version of a plan, drafts included, for whoever may see that version. */
  Page<TaskSummary> ofVersion(int year, int number, int limit, @Nullable String cursor);
}
