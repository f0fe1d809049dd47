package org.ipplan.web.matching;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.matching.DecisionState;
import org.ipplan.matching.Judgement;
import org.ipplan.matching.MatchDecisionDetails;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided of a name and a subject.
 *
 * @param name as it was asked for
 * @param subject unified social credit code
 * @param state IN_FORCE, or WITHDRAWN: then it counts no longer
 */
@Schema(name = "MatchDecision")
public record MatchDecisionJson(
    UUID id,
    String name,
    @Nullable String code,
    @Nullable String regionCode,
    String subject,
    String subjectName,
    Judgement judgement,
    DecisionState state,
    String reason,
    String decidedBy,
    Instant decidedAt,
    @Nullable String withdrawnBy,
    @Nullable Instant withdrawnAt,
    @Nullable String withdrawalReason,
    String href) {

  static MatchDecisionJson of(MatchDecisionDetails each) {
    return new MatchDecisionJson(
        each.id(),
        each.queryName(),
        each.queryCode(),
        each.queryRegion(),
        each.subject(),
        each.subjectName(),
        each.judgement(),
        each.state(),
        each.reason(),
        each.decidedBy(),
        each.decidedAt(),
        each.withdrawnBy(),
        each.withdrawnAt(),
        each.withdrawalReason(),
        "/match-decisions/" + each.id());
  }
}
