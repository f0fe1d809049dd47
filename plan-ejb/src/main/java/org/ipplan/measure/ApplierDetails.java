package org.ipplan.measure;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A department that applies a measure.
 *
 * @param authority code of the department whose entries it is about
 * @param measure code
 * @param department code of the department that applies it
 * @param validTo first day it no longer does, null while no end is known
 * @param reason why this department
 * @param decisionReason why it was rejected
 * @param endReason why it ended
 */
public record ApplierDetails(
    UUID id,
    long version,
    String authority,
    String measure,
    String department,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    String reason,
    MeasureState state,
    String proposedBy,
    Instant proposedAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String decisionReason,
    @Nullable String endReason)
    implements Serializable {

  /** Whether it applies the measure on a day. */
  public boolean isOn(LocalDate day) {
    var counts = state == MeasureState.CONFIRMED || state == MeasureState.ENDED;
    return counts && !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
  }
}
