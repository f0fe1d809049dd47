package org.ipplan.progress.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a report stands to the other reports of its task and period.
 *
 * @param reviewingLead code of the lead department a participant's part goes to, which may give it
 *     back; null for every other report
 * @param missing codes of the departments whose parts a consolidated report lacks
 * @param closed whether its period is closed
 */
public record Whole(@Nullable String reviewingLead, List<String> missing, boolean closed) {
  /** Of a report that stands alone in an open period. */
  public static final Whole ALONE = new Whole(null, List.of(), false);

  public Whole {
    missing = List.copyOf(missing);
  }

  /** The same where somebody says why the missing parts are missing. */
  Whole explained() {
    return new Whole(reviewingLead, List.of(), closed);
  }
}
