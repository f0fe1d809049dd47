package org.ipplan.plan;

import java.io.Serializable;
import java.util.UUID;
import org.ipplan.shared.NamedDepartments;
import org.jspecify.annotations.Nullable;

/** How a task's shares stand, told by the feature that owns them. */
public interface TaskShares {
  Standing of(UUID task);

  /**
   * @param lead code of the department that leads now, which the office may have changed since the
   *     plan was published; null where nobody does
   * @param open the other departments whose share is not done yet, in the order listed
   */
  record Standing(@Nullable String lead, NamedDepartments open) implements Serializable {}
}
