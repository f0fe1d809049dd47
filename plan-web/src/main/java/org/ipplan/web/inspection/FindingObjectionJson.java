package org.ipplan.web.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.inspection.FindingObjectionDetails;
import org.ipplan.inspection.FindingObjectionState;
import org.jspecify.annotations.Nullable;

/**
 * A department's objection to a finding.
 *
 * @param reviewByOn last day of the review
 * @param suspended whether the rectification was held up for the review
 * @param formerText the finding's words as they were objected to
 * @param decidedBy absent before, as are the time and the reason
 */
@Schema(name = "FindingObjection")
public record FindingObjectionJson(
    UUID id,
    UUID finding,
    String department,
    FindingObjectionState state,
    String grounds,
    String filedBy,
    Instant filedAt,
    LocalDate filedOn,
    LocalDate reviewByOn,
    boolean suspended,
    String formerText,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String decisionReason,
    String href) {

  static FindingObjectionJson of(FindingObjectionDetails objection) {
    return new FindingObjectionJson(
        objection.id(),
        objection.finding(),
        objection.department(),
        objection.state(),
        objection.grounds(),
        objection.filedBy(),
        objection.filedAt(),
        objection.filedOn(),
        objection.reviewByOn(),
        objection.suspended(),
        objection.formerText(),
        objection.decidedBy(),
        objection.decidedAt(),
        objection.decisionReason(),
        "/finding-objections/" + objection.id());
  }
}
