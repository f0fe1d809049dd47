package org.ipplan.progress.domain;

import org.ipplan.shared.NamedDepartments;
import org.jspecify.annotations.Nullable;

/**
 * How a report stands to the other departments of its task and period.
 *
 * @param reviewingLead code of the lead department a participant's part goes to, which may give it
 *     back; null for every other report
 * @param missing the departments whose parts a consolidated report lacks
 * @param notCoSigned the departments that are asked to co-sign the report and do not agree to it as
 *     it stands
 * @param closed whether its period is closed
 */
public record Whole(
    @Nullable String reviewingLead,
    NamedDepartments missing,
    NamedDepartments notCoSigned,
    boolean closed) {
  /** Of a report that stands alone in an open period. */
  public static final Whole ALONE =
      new Whole(null, NamedDepartments.NONE, NamedDepartments.NONE, false);

  /** The same where somebody says why it goes up without parts or co-signatures. */
  Whole explained() {
    return new Whole(reviewingLead, NamedDepartments.NONE, NamedDepartments.NONE, closed);
  }
}
