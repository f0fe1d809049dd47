package org.ipplan.web.matching;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ipplan.matching.MatchKeyService;

/**
 * How far the keys of names are.
 *
 * @param names of organisations on record, former ones too
 * @param subjectsBehind organisations with a name that cannot be found by its key yet
 */
@Schema(name = "MatchKeys")
public record MatchKeysJson(long names, long subjectsBehind) {

  static MatchKeysJson of(MatchKeyService.Standing standing) {
    return new MatchKeysJson(standing.names(), standing.subjectsBehind());
  }
}
