package org.ipplan.web.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.measure.ApplierDetails;
import org.ipplan.measure.MeasureState;
import org.jspecify.annotations.Nullable;

/**
 * A department that applies a measure.
 *
 * @param authority code of the department whose entries it is about
 * @param measure code
 * @param validTo first day it no longer does
 */
@Schema(name = "MeasureApplier")
public record MeasureApplierJson(
    UUID id,
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
    @Nullable String endReason,
    String href) {

  static MeasureApplierJson of(ApplierDetails details) {
    return new MeasureApplierJson(
        details.id(),
        details.authority(),
        details.measure(),
        details.department(),
        details.validFrom(),
        details.validTo(),
        details.reason(),
        details.state(),
        details.proposedBy(),
        details.proposedAt(),
        details.decidedBy(),
        details.decidedAt(),
        details.decisionReason(),
        details.endReason(),
        "/measure-appliers/" + details.id());
  }
}
