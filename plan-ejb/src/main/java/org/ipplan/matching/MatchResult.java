package org.ipplan.matching;

import java.io.Serializable;
import java.util.List;

/**
 * What is known of a name.
 *
 * @param id of the query
 * @param results the likeliest first; empty where nothing comes near
 */
public record MatchResult(String id, List<MatchCandidate> results) implements Serializable {

  public MatchResult {
    results = List.copyOf(results);
  }
}
