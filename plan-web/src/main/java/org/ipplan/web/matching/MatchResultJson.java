package org.ipplan.web.matching;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.matching.MatchResult;

/**
 * What is known of a name.
 *
 * @param id of the query
 * @param results the likeliest first; empty where nothing comes near
 */
@Schema(name = "MatchResult")
public record MatchResultJson(String id, List<MatchCandidateJson> results) {

  static MatchResultJson of(MatchResult result) {
    return new MatchResultJson(
        result.id(), result.results().stream().map(MatchCandidateJson::of).toList());
  }
}
