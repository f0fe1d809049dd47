package org.ipplan.supervision;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ipplan.assignment.AssignmentRole;
import org.ipplan.assignment.AssignmentState;
import org.jspecify.annotations.Nullable;

/**
 * A task with the shares of its departments.
 *
 * @param version for optimistic locking
 * @param clause the responsibility clause as published, null where there is none
 */
public record TaskDetails(
    TaskSummary summary, long version, @Nullable String clause, List<Share> assignments)
    implements Serializable {

  public TaskDetails {
    assignments = List.copyOf(assignments);
  }

  /** One department's share, as the task's page shows it. */
  public record Share(
      UUID id,
      TaskSummary.Party department,
      AssignmentRole role,
      AssignmentState state,
      LocalDate signForByOn,
      LocalDate dueOn,
      @Nullable String handler,
      Light light,
      LightReason lightReason)
      implements Serializable {}
}
