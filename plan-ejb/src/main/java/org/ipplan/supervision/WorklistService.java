package org.ipplan.supervision;

import jakarta.ejb.Local;
import org.ipplan.shared.Page;
import org.jspecify.annotations.Nullable;

/** What waits for whom, by due date. */
@Local
public interface WorklistService {
  /**
   * What waits for the caller: for officials their department's shares, reports and findings; for
   * the office submitted reports, disputes, and what the caller still has to make a draft of; for a
   * lead of the office also the drafts somebody else imported. What has no date comes first.
   *
   * @param limit 1 to 1000
   * @param cursor of the page before, null for the first
   * @param count whether to count all items
   */
  Page<WorklistItem> mine(WorklistFilter filter, int limit, @Nullable String cursor, boolean count);

  /**
   * What waits for a department. For its own officials, the office and leaders.
   *
   * @throws org.ipplan.shared.DomainException {@code department.not-found}, also out of scope
   */
  Page<WorklistItem> of(
      String department, WorklistFilter filter, int limit, @Nullable String cursor, boolean count);
}
