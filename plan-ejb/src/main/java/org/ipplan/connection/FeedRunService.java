package org.ipplan.connection;

import jakarta.ejb.Local;
import java.util.UUID;
import org.ipplan.shared.Page;
import org.jspecify.annotations.Nullable;

/** What feeds brought: runs, what was wrong with items, and messages that systems post. */
@Local
public interface FeedRunService {
  /**
   * Runs of a system's feeds, the latest first; rights as for the system.
   *
   * @param feed code; null for all
   */
  Page<RunDetails> runs(
      String code, @Nullable String feed, int limit, @Nullable String cursor, boolean count);

  /**
   * What was wrong with items of a system's feeds, the latest first.
   *
   * @param run null for every run
   */
  Page<FaultDetails> faults(String code, @Nullable UUID run, int limit, @Nullable String cursor);

  /**
   * Takes in what a system posts.
   *
   * @param message as the system writes it, read by the feed's mapping
   * @return the run, with how many items became what
   * @throws org.ipplan.shared.DomainException {@code connection.feed-not-found} for whoever is not
   *     bound to the system; {@code connection.not-taking} while the system is not connected or the
   *     feed is one that is asked; {@code input.invalid} where it cannot be read at all
   */
  RunDetails bring(String code, String feed, String message);
}
