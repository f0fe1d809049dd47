package org.ipplan.matching;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A subject a name may mean.
 *
 * @param code unified social credit code, today
 * @param name in use today
 * @param matchedName the name compared: the one in use, or one of before
 * @param score from 0 to 1; 1 only for the very name in the same region
 * @param decision by score, or as a person decided
 * @param explanation what the score is made of
 * @param decided the person's decision that counted, null where there is none
 */
public record MatchCandidate(
    String code,
    String name,
    String matchedName,
    double score,
    Verdict decision,
    List<MatchReason> explanation,
    @Nullable UUID decided)
    implements Serializable {

  public MatchCandidate {
    explanation = List.copyOf(explanation);
  }
}
