package org.ipplan.inspection;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Narrows a list of inspections; a null part does not narrow.
 *
 * @param department code of a department inspected
 * @param query words of the title, the matter or the document number
 */
public record InspectionFilter(
    @Nullable String department, @Nullable InspectionState state, @Nullable String query)
    implements Serializable {
  /** Every inspection. */
  public static final InspectionFilter ALL = new InspectionFilter(null, null, null);
}
