package org.ipplan.web.matching;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.matching.MatchCandidate;
import org.ipplan.matching.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A subject a name may mean.
 *
 * @param name in use today
 * @param matchedName the name compared: the one in use, or one of before
 * @param score from 0 to 1; 1 only for the very name in the same region
 * @param decision MATCH, REVIEW for somebody to look at, NO_MATCH
 * @param decided path of the person's decision that counted, absent where there is none
 */
@Schema(name = "MatchCandidate")
public record MatchCandidateJson(
    String code,
    String name,
    String matchedName,
    double score,
    Verdict decision,
    List<MatchReasonJson> explanation,
    @Nullable String decided) {

  static MatchCandidateJson of(MatchCandidate each) {
    var decided = each.decided();
    return new MatchCandidateJson(
        each.code(),
        each.name(),
        each.matchedName(),
        each.score(),
        each.decision(),
        each.explanation().stream().map(MatchReasonJson::of).toList(),
        decided == null ? null : "/match-decisions/" + decided);
  }
}
