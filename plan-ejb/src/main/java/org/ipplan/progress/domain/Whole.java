package org.ipplan.progress.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a report stands to the other departments of its task and period.
 *
 * @param reviewingLead code of the lead department a participant's part goes to, which may give it
 *     back; null for every other report
 * @param missing codes of the departments whose parts a consolidated report lacks
 * @param notCoSigned codes of the departments that are asked to co-sign the report and do not agree
 *     to it as it stands
 * @param closed whether its period is closed
 */
public record Whole(
    @Nullable String reviewingLead,
    List<String> missing,
    List<String> notCoSigned,
    boolean closed) {
  /** Of a report that stands alone in an open period. */
  public static final Whole ALONE = new Whole(null, List.of(), List.of(), false);

  public Whole {
    missing = List.copyOf(missing);
    notCoSigned = List.copyOf(notCoSigned);
  }

  /** The same where somebody says why it goes up without parts or co-signatures. */
  Whole explained() {
    return new Whole(reviewingLead, List.of(), List.of(), closed);
  }
}
