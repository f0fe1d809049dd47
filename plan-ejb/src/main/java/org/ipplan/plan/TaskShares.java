package org.ipplan.plan;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a task's shares stand, told by the feature that owns them. */
public interface TaskShares {
  Standing of(UUID task);

  /**
   * @param lead code of the department that leads now, which the office may have changed since the
   *     plan was published; null where nobody does
   * @param open codes of the other departments whose share is not done yet, in the order listed
   */
  record Standing(@Nullable String lead, List<String> open) implements Serializable {
    public Standing {
      open = List.copyOf(open);
    }
  }
}
