package org.ipplan.web.inspection;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.inspection.AppraisalDetails;
import org.ipplan.inspection.AppraisalKind;
import org.ipplan.inspection.AppraisalState;
import org.jspecify.annotations.Nullable;

/**
 * A praise or criticism of a department after an inspection.
 *
 * @param decidedBy absent before, as are the time and the reason
 */
@Schema(name = "Appraisal")
public record AppraisalJson(
    UUID id,
    UUID inspection,
    AppraisalKind kind,
    String department,
    String text,
    AppraisalState state,
    String proposedBy,
    Instant proposedAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String decisionReason,
    String href) {

  static AppraisalJson of(AppraisalDetails appraisal) {
    return new AppraisalJson(
        appraisal.id(),
        appraisal.inspection(),
        appraisal.kind(),
        appraisal.department(),
        appraisal.text(),
        appraisal.state(),
        appraisal.proposedBy(),
        appraisal.proposedAt(),
        appraisal.decidedBy(),
        appraisal.decidedAt(),
        appraisal.decisionReason(),
        "/inspections/" + appraisal.inspection() + "/appraisals/" + appraisal.id());
  }
}
