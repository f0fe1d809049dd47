package org.ipplan.inspection;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Narrows a list of findings; a null part does not narrow.
 *
 * @param department code of the department that is to put it right
 * @param overdue true for those whose date has passed alone
 */
public record FindingFilter(
    @Nullable UUID inspection,
    @Nullable UUID task,
    @Nullable String department,
    @Nullable FindingState state,
    @Nullable Boolean overdue)
    implements Serializable {
  /** Every finding. */
  public static final FindingFilter ALL = new FindingFilter(null, null, null, null, null);

  /** The findings of an inspection. */
  public static FindingFilter ofInspection(UUID inspection) {
    return new FindingFilter(inspection, null, null, null, null);
  }

  /** The findings on a task. */
  public static FindingFilter ofTask(UUID task) {
    return new FindingFilter(null, task, null, null, null);
  }
}
