package org.ipplan.shared.batch;

import java.util.UUID;

/** The server's batch jobs. */
public interface BatchJobs {
  /**
   * Begins to do a piece of work on a thread of this member; returns at once.
   *
   * @param attempt of the work; told to {@link SetWork} with every set
   */
  void start(UUID work, int attempt);
}
