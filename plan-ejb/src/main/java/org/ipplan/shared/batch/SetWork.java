package org.ipplan.shared.batch;

import java.util.UUID;

/** Implemented by the feature whose work is done in sets. Called without a transaction. */
public interface SetWork {
  /**
   * Whether a set is left for this attempt.
   *
   * @return false also where the work was cancelled, has failed, or another attempt took it over
   */
  boolean hasNext(UUID work, int attempt);

  /** Does the next set in a transaction of its own and keeps where the one after begins. */
  void next(UUID work, int attempt);
}
