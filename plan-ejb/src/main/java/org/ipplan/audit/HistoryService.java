package org.ipplan.audit;

import jakarta.ejb.Local;
import java.util.UUID;
import org.ipplan.shared.Page;
import org.jspecify.annotations.Nullable;

/** What happened to a task, as far as the caller may see it. */
@Local
public interface HistoryService {
  /**
   * Steps of a task and of everything that belongs to it, latest first.
   *
   * @param limit 1 to 1000
   * @param cursor of the page before, null for the first
   */
  Page<HistoryEntry> ofTask(UUID task, int limit, @Nullable String cursor);
}
