package org.ipplan.progress;

import jakarta.ejb.Local;
import java.util.UUID;

/** How often tasks are reported on: open to read for whoever sees the task, the office's to set. */
@Local
public interface TaskRhythmService {
  /**
   * @throws org.ipplan.shared.DomainException {@code task.not-found}
   */
  TaskRhythmDetails get(UUID task);

  /**
   * Sets how often a task is reported on from now on. Reports begun before stay.
   *
   * @param expectedVersion as last read
   * @throws org.ipplan.shared.DomainException {@code task.not-found}; {@code version.stale}; {@code
   *     report.rhythm-office-only}
   */
  TaskRhythmDetails set(UUID task, long expectedVersion, ReportRhythm rhythm);
}
