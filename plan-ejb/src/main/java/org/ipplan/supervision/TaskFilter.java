package org.ipplan.supervision;

import java.io.Serializable;
import java.time.LocalDate;
import org.ipplan.assignment.AssignmentRole;
import org.ipplan.plan.TaskState;
import org.jspecify.annotations.Nullable;

/**
 * Narrows a list of tasks; a null part does not narrow.
 *
 * @param department code of a department of the task
 * @param role the department's part; needs a department
 * @param dueBefore first day that is too late
 * @param query words of the title or text
 * @param confidence the office's latest rating
 */
public record TaskFilter(
    @Nullable Integer year,
    @Nullable String department,
    @Nullable AssignmentRole role,
    @Nullable TaskState state,
    @Nullable Light light,
    @Nullable LocalDate dueBefore,
    @Nullable String query,
    @Nullable DeliveryConfidence confidence)
    implements Serializable {

  /** Every task of every published plan. */
  public static final TaskFilter ALL =
      new TaskFilter(null, null, null, null, null, null, null, null);

  /** Every task of a year. */
  public static TaskFilter year(int year) {
    return new TaskFilter(year, null, null, null, null, null, null, null);
  }
}
