package org.ipplan.report;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A figure in two reports.
 *
 * @param value null where this report lacks it
 * @param other null where the other report lacks it
 * @param n of the reference in this report, null where it lacks it
 * @param otherN of the reference in the other report, null where it lacks it
 */
public record ComparedFigure(
    String key,
    Words label,
    @Nullable Words value,
    @Nullable Integer n,
    @Nullable Words other,
    @Nullable Integer otherN)
    implements Serializable {

  /** Whether the two differ. */
  public boolean moved() {
    return value == null || other == null || !value.equals(other);
  }
}
