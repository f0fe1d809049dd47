package org.ipplan.assignment;

import java.util.Optional;
import java.util.UUID;

/** What was submitted on tasks, told by the feature that keeps it. */
public interface SubmittedWork {
  /**
   * Department of a report on a task that was submitted at least once.
   *
   * @return the code; empty where there is no such report on the task or it never went up
   */
  Optional<String> departmentOf(UUID report, UUID task);
}
